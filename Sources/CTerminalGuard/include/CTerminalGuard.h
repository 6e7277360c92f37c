#pragma once

/// Gives the terminal back as it was found, however the program ends.
///
/// Signal handlers must run no Swift, so that everything that has to happen in one is here, in C, out of
/// static memory and async-signal-safe calls.
///
/// Life: `guard_install` once; `guard_restoring` for each sequence that undoes what the screen turns on;
/// `guard_arm` before the screen takes the terminal and `guard_disarm` after it gave it back, any number
/// of times.

/// What happened since the last `guard_take`.
enum {
  GUARD_RESIZED = 1,
  GUARD_CONTINUED = 2,
  GUARD_STOP = 4,
  GUARD_TERMINATE = 8,
  GUARD_WOKEN = 16,
};

/// Remembers the state of a terminal and puts the handlers in place.
/// Returns the descriptor that becomes readable when there is something to take, or -1.
int guard_install(int terminal);

/// Puts the handlers in place again where a library has replaced them.
void guard_reinstall(void);

/// Adds a terminfo string to what is sent when the terminal is restored; its padding is left out.
void guard_restoring(const char *sequence);

/// The screen takes the terminal: from here it is restored at any end. Standard error, where it is a
/// terminal, is kept in memory as long.
void guard_arm(void);

/// The screen has given the terminal back by itself.
void guard_disarm(void);

/// Gives the terminal back and writes what was said on standard error meanwhile.
void guard_restore(void);

/// The flags of what happened since the last call.
unsigned guard_take(void);

/// Makes the descriptor readable; from any thread.
void guard_wake(void);

/// Stops the process as Ctrl-Z does, after `guard_disarm`; returns when it is continued.
void guard_stop(void);

/// Restores the terminal and dies by the signal that asked for it.
_Noreturn void guard_die(void);
