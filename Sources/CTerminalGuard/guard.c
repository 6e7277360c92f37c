/* The async-signal-safe restore of the terminal. */
