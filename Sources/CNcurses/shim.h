#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <stdio.h>
#include <locale.h>
#include <wchar.h>
#include <curses.h>
