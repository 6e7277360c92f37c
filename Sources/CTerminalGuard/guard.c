#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

/// How long the program may take to end by itself after it was asked to, in seconds.
enum { GRACE = 2 };

static int terminal = -1, event = -1;
static struct termios found;
static char restoring[512];
static size_t restoring_length;

static atomic_bool armed;
static atomic_uint happened;
static atomic_int asked_to_end;

/// Standard error's own descriptor while descriptor 2 is the memory, and that memory.
static atomic_int own_stderr = -1;
static int memory = -1;

static bool debugs_crashes;
static struct sigaction before[NSIG];
static char stack[64 * 1024];

/// Ends that leave the program no time: its own crashes and what kills it unless handled.
static const int deadly[] = {
    SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGPIPE, SIGALRM, SIGVTALRM,
    SIGPROF, SIGUSR1, SIGUSR2, SIGXCPU, SIGXFSZ,
};
/// What the event loop is told of.
static const int told[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT};

#define COUNT(array) (sizeof(array) / sizeof *(array))

/// Writes without waiting on a terminal that takes nothing, for instance after Ctrl-S.
static void put(int to, const char *bytes, size_t count) {
  while (count > 0) {
    struct pollfd ready = {.fd = to, .events = POLLOUT};
    if (poll(&ready, 1, 200) == 0) return;
    ssize_t written = write(to, bytes, count);
    if (written < 0 && errno != EINTR && errno != EAGAIN) return;
    if (written > 0) bytes += written, count -= (size_t)written;
  }
}

static void keep_stderr(void) {
  if (atomic_load(&own_stderr) >= 0 || !isatty(STDERR_FILENO)) return;
  if (memory < 0) memory = memfd_create("stderr", MFD_CLOEXEC);
  if (memory < 0) return;
  int own = dup(STDERR_FILENO);
  if (own < 0) return;
  dup2(memory, STDERR_FILENO);
  atomic_store(&own_stderr, own);
}

static void release_stderr(void) {
  int own = atomic_exchange(&own_stderr, -1);
  if (own < 0) return;
  dup2(own, STDERR_FILENO);
  close(own);
}

/// Says on the restored terminal what was said meanwhile. Words of a document may be among it, so control
/// characters are not passed on.
static void replay_stderr(void) {
  if (memory < 0) return;
  char bytes[1024];
  off_t at = 0;
  for (ssize_t count; (count = pread(memory, bytes, sizeof bytes, at)) > 0; at += count) {
    for (ssize_t i = 0; i < count; i++) {
      unsigned char byte = (unsigned char)bytes[i];
      if ((byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F) bytes[i] = '?';
    }
    put(STDERR_FILENO, bytes, (size_t)count);
  }
  if (ftruncate(memory, 0) == 0) lseek(memory, 0, SEEK_SET);
}

void guard_restore(void) {
  if (atomic_exchange(&armed, false)) {
    put(terminal, restoring, restoring_length);
    // The modes belong to the shell where it has put this program into the background; and there
    // setting them would stop the program instead of letting it end.
    pid_t owner = tcgetpgrp(terminal);
    if (owner <= 0 || owner == getpgrp()) {
      sigset_t output, were;
      sigemptyset(&output);
      sigaddset(&output, SIGTTOU);
      pthread_sigmask(SIG_BLOCK, &output, &were);
      tcsetattr(terminal, TCSANOW, &found);
      pthread_sigmask(SIG_SETMASK, &were, NULL);
    }
  }
  release_stderr();
  replay_stderr();
}

static _Noreturn void die_by(int number) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  sigemptyset(&standard.sa_mask);
  sigaction(number, &standard, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
  _exit(128 + number);
}

_Noreturn void guard_die(void) {
  guard_restore();
  int number = atomic_load(&asked_to_end);
  die_by(number ? number : SIGHUP);
}

static void on_deadly(int number, siginfo_t *info, void *context) {
  guard_restore();
  // The grace is over: the loop was told of the end and has not come to it.
  if (number == SIGALRM && atomic_load(&asked_to_end)) guard_die();
  // Swift's own handler asks a question on the terminal and waits 30 seconds for the answer, so it
  // is called only where the user has chosen how it is to behave.
  struct sigaction *old = &before[number];
  if (debugs_crashes && (old->sa_flags & SA_SIGINFO) && old->sa_sigaction) {
    old->sa_sigaction(number, info, context);
  }
  die_by(number);
}

static void ring(unsigned flag) {
  atomic_fetch_or(&happened, flag);
  uint64_t one = 1;
  ssize_t written = write(event, &one, sizeof one);
  (void)written;
}

static void on_told(int number) {
  int error = errno;
  unsigned flag;
  switch (number) {
    case SIGWINCH: flag = GUARD_RESIZED; break;
    case SIGCONT: flag = GUARD_CONTINUED; break;
    case SIGTSTP: flag = GUARD_STOP; break;
    default:
      // Ctrl-C and Ctrl-\ in an editor are the editor's.
      if ((number == SIGINT || number == SIGQUIT) && !atomic_load(&armed)) return;
      flag = GUARD_TERMINATE;
      // Asked twice, the program goes at once; asked once, after the grace at the latest.
      if (atomic_exchange(&asked_to_end, number) != 0) guard_die();
      alarm(GRACE);
  }
  ring(flag);
  errno = error;
}

static void handle_told(bool remember) {
  struct sigaction action = {.sa_handler = on_told, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(told); i++) sigaction(told[i], &action, remember ? &before[told[i]] : NULL);
}

int guard_install(int of) {
  if (event >= 0) return event;
  if (tcgetattr(of, &found) != 0) return -1;
  event = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (event < 0) return -1;
  terminal = of;
  debugs_crashes = getenv("SWIFT_BACKTRACE") != NULL;

  // A stack that has overflowed has no room for a handler.
  stack_t current;
  if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
    stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&own, NULL);
  }

  sigset_t ours;
  sigemptyset(&ours);
  struct sigaction action = {.sa_sigaction = on_deadly, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(deadly); i++) {
    sigaction(deadly[i], &action, &before[deadly[i]]);
    // What the program has chosen not to hear of stays so: a closed pipe is a failed write to it.
    if (before[deadly[i]].sa_handler == SIG_IGN) sigaction(deadly[i], &before[deadly[i]], NULL);
    sigaddset(&ours, deadly[i]);
  }
  handle_told(true);
  for (size_t i = 0; i < COUNT(told); i++) sigaddset(&ours, told[i]);
  // A parent may have left them blocked.
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
  atexit(guard_restore);
  return event;
}

void guard_reinstall(void) { handle_told(false); }

void guard_restoring(const char *sequence) {
  while (sequence && *sequence && restoring_length < sizeof restoring) {
    if (sequence[0] == '$' && sequence[1] == '<') {
      const char *end = strchr(sequence, '>');
      if (end) {
        sequence = end + 1;
        continue;
      }
    }
    restoring[restoring_length++] = *sequence++;
  }
}

/// While something else has the terminal, an editor for instance, Ctrl-Z stops this program with it.
static void handle_stop(bool ours) {
  struct sigaction action = {.sa_handler = ours ? on_told : SIG_DFL, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGTSTP, &action, NULL);
}

void guard_arm(void) {
  keep_stderr();
  handle_stop(true);
  atomic_store(&armed, true);
}

void guard_disarm(void) {
  atomic_store(&armed, false);
  handle_stop(false);
  release_stderr();
}

unsigned guard_take(void) {
  uint64_t count;
  ssize_t taken = read(event, &count, sizeof count);
  (void)taken;
  return atomic_exchange(&happened, 0);
}

void guard_wake(void) { ring(GUARD_WOKEN); }

void guard_stop(void) { raise(SIGTSTP); }
