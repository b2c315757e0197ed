/* Linux system calls without the C library: write, getpid, mmap.

   One template serves calls of zero to six arguments: a register is an
   operand only when there is an argument for it.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 aarch64  */

#include <rsasm.h>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace
{
/* The result, or minus an error number.  */
template <typename... args>
long
system_call (long number, args... a)
{
  constexpr int n = sizeof... (a);
  static_assert (n <= 6, "Linux system calls have at most six arguments");
  const long v[6] = { (long) a... };
#ifdef __aarch64__
  long result;
  rsasm ("svc 0",
	 in ("x8", number), lateout ("x0", result),
	 when (n > 0, in ("x0", v[0])), when (n > 1, in ("x1", v[1])),
	 when (n > 2, in ("x2", v[2])), when (n > 3, in ("x3", v[3])),
	 when (n > 4, in ("x4", v[4])), when (n > 5, in ("x5", v[5])),
	 options (nostack));
#else
  long result;
  rsasm ("syscall",
	 inlateout ("rax", number, result),
	 when (n > 0, in ("rdi", v[0])), when (n > 1, in ("rsi", v[1])),
	 when (n > 2, in ("rdx", v[2])), when (n > 3, in ("r10", v[3])),
	 when (n > 4, in ("r8", v[4])), when (n > 5, in ("r9", v[5])),
	 lateout ("rcx"), lateout ("r11"), options (nostack));
#endif
  return result;
}

bool
is_error (long result)
{
  return result < 0 && result >= -4095;
}
}

int
main ()
{
  static const char hello[] = "written by write(2) alone\n";
  const long length = sizeof hello - 1;
  bool right = system_call (SYS_write, STDOUT_FILENO, hello, length) == length;

  const long pid = system_call (SYS_getpid);
  right = right && pid == getpid ();

  /* Six arguments; the page is there, and is zero.  */
  const long size = 4096;
  const long map = system_call (SYS_mmap, nullptr, size,
				PROT_READ | PROT_WRITE,
				MAP_PRIVATE | MAP_ANONYMOUS, -1, 0L);
  right = right && !is_error (map);
  if (!is_error (map))
    {
      char *page = reinterpret_cast<char *> (map);
      right = right && page[0] == 0 && page[size - 1] == 0;
      std::memset (page, 'x', size);
      right = right && page[size - 1] == 'x'
	      && system_call (SYS_munmap, page, size) == 0;
    }

  /* Errors come as negative numbers.  */
  right = right && system_call (SYS_write, -1, hello, length) == -EBADF;

  std::printf ("syscall: write, getpid, mmap and munmap, pid %ld\n", pid);
  return !right;
}
