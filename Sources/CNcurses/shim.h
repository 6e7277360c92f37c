#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include <fcntl.h>
#include <stdio.h>
#include <locale.h>
#include <langinfo.h>
#include <wchar.h>
#include <curses.h>

// What Swift does not import: global variables, macros with casts, variadic functions.

static inline WINDOW *nc_stdscr(void) { return stdscr; }
static inline int nc_colors(void) { return COLORS; }
static inline FILE *nc_stdin(void) { return stdin; }

static const attr_t nc_A_BOLD = A_BOLD;
static const attr_t nc_A_DIM = A_DIM;
static const attr_t nc_A_UNDERLINE = A_UNDERLINE;
static const attr_t nc_A_REVERSE = A_REVERSE;

static const mmask_t nc_BUTTON1_PRESSED = BUTTON1_PRESSED;
static const mmask_t nc_BUTTON4_PRESSED = BUTTON4_PRESSED;
static const mmask_t nc_BUTTON5_PRESSED = BUTTON5_PRESSED;

static inline int nc_key_function(int number) { return KEY_F(number); }

// term.h itself would bring hundreds of macros such as `lines`.
extern int setupterm(const char *term, int descriptor, int *error);
extern char *tigetstr(const char *name);

/// A terminfo string; NULL where the terminal cannot.
static inline const char *nc_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}
/// A terminfo flag; positive where it is set.
extern int tigetflag(const char *name);
/// A terminfo number; negative where the terminal has none.
extern int tigetnum(const char *name);

static inline void nc_set_cell(cchar_t *cell, wchar_t scalar, attr_t attributes, int pair) {
  wchar_t text[2] = {scalar, 0};
  setcchar(cell, text, attributes, 0, &pair);
}

extern int wcwidth(wchar_t);

// Linux's own.
extern int memfd_create(const char *name, unsigned flags);
extern int dup3(int from, int to, int flags);

/// A file in memory that programs this one starts do not have; negative where there is none.
static inline int nc_memory(void) { return memfd_create("frame", 1 /* MFD_CLOEXEC */); }
/// Has a descriptor lead where another one does; negative where it cannot.
static inline int nc_redirect(int descriptor, int to) { return dup3(to, descriptor, O_CLOEXEC); }
