/* strlen, sixteen bytes a step.

   Loads are aligned, so none touches a page that the string is not on: the
   bytes read before and after the string are ignored.  C++ has no words for
   that, assembly has.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64  */

#include <rsasm.h>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

namespace
{
std::size_t
length (const char *s)
{
  const char *p;
  rsasm ("mov {p}, {s}",
	 "mov ecx, {s:e}",
	 "and {p}, -16",		/* The block that holds the start...  */
	 "and ecx, 15",			/* ...which is this far in.  */
	 "pxor {zero}, {zero}",
	 "movdqa {bytes}, [{p}]",
	 "pcmpeqb {bytes}, {zero}",
	 "pmovmskb {mask:e}, {bytes}",	/* A bit for each null byte.  */
	 "shr {mask:e}, cl",
	 "shl {mask:e}, cl",		/* None before the start.  */
	 "test {mask:e}, {mask:e}",
	 "jnz 3f",
	 "2: add {p}, 16",
	 "movdqa {bytes}, [{p}]",
	 "pcmpeqb {bytes}, {zero}",
	 "pmovmskb {mask:e}, {bytes}",
	 "test {mask:e}, {mask:e}",
	 "jz 2b",
	 "3: bsf {mask:e}, {mask:e}",	/* Clears the upper half.  */
	 "add {p}, {mask}",
	 in (reg, s), out (reg, p),
	 let (mask, out (reg)), let (zero, out (xmm_reg)),
	 let (bytes, out (xmm_reg)), out ("ecx"),
	 options (pure, readonly, nostack));
  return p - s;
}
}

int
main ()
{
  /* A page, and one behind it that must not be touched.  */
  const std::size_t page = sysconf (_SC_PAGESIZE);
  void *area = mmap (nullptr, 2 * page, PROT_READ | PROT_WRITE,
		     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (area == MAP_FAILED)
    return 77;
  char *start = static_cast<char *> (area), *end = start + page;
  if (mprotect (end, page, PROT_NONE) != 0)
    return 77;

  bool right = true;
  int checks = 0;
  std::memset (start, 0, page);
  /* Up to the last byte of the page; zeros before the string.  */
  for (std::size_t n = 0; n < 200; n++, checks++)
    {
      char *s = end - n - 1;
      std::memset (s, 'a' + n % 26, n);
      s[n] = 0;
      right = right && length (s) == n;
    }
  /* Every alignment; more zeros behind.  */
  for (std::size_t at = 0; at < 32; at++)
    for (std::size_t n = 0; n < 100; n++, checks++)
      {
	std::memset (start, 0, 256);
	std::memset (start + at, 0xff, n);
	right = right && length (start + at) == std::strlen (start + at)
		&& length (start + at) == n;
      }
  right = right && munmap (area, 2 * page) == 0;
  std::printf ("strlen_sse2: %d strings, 200 of them at the end of a page\n",
	       checks);
  return !right;
}
