/* memcpy, memset, memmove, memchr and memcmp by the string instructions.

   The instructions want their operands in fixed registers and change them:
   inout of explicit registers, with or without a place for the new value.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 i686  */

#include <rsasm.h>
#include <cstddef>
#include <cstdio>
#include <cstring>

#ifdef __x86_64__
# define DI "rdi"
# define SI "rsi"
# define CX "rcx"
#else
# define DI "edi"
# define SI "esi"
# define CX "ecx"
#endif

namespace
{
/* Returns the end of what it wrote.  The direction flag is clear wherever
   C++ code runs, so the copy goes upwards.  */
char *
copy (char *to, const char *from, std::size_t n)
{
  rsasm ("rep movsb",
	 inout (DI, to), inout (SI, from, ), inout (CX, n, ),
	 options (nostack, preserves_flags));
  return to;
}

char *
fill (char *to, char byte, std::size_t n)
{
  rsasm ("rep stosb",
	 inout (DI, to), in ("al", byte), inout (CX, n, ),
	 options (nostack, preserves_flags));
  return to;
}

/* The same from the last byte to the first, for areas that overlap.  */
void
copy_downwards (char *to, const char *from, std::size_t n)
{
  rsasm ("std",
	 "rep movsb",
	 "cld",
	 inout (DI, to + n - 1, ), inout (SI, from + n - 1, ),
	 inout (CX, n, ), options (nostack));
}

void
move (char *to, const char *from, std::size_t n)
{
  if (n == 0)
    return;
  if (to < from)
    copy (to, from, n);
  else
    copy_downwards (to, from, n);
}

/* The first BYTE in N bytes, or null.  With no bytes to compare scasb
   leaves the flags as they are, so that case is not for it.  */
const char *
find (const char *p, char byte, std::size_t n)
{
  if (n == 0)
    return nullptr;
  unsigned char missing;
  rsasm ("repne scasb",
	 "setne {missing}",
	 out (reg_byte, missing), inout (DI, p), in ("al", byte),
	 inout (CX, n, ), options (pure, readonly, nostack));
  return missing ? nullptr : p - 1;
}

/* How many bytes at the start are equal.  */
std::size_t
equal_bytes (const char *a, const char *b, std::size_t n)
{
  std::size_t left = n;
  if (n == 0)
    return 0;
  unsigned char differ;
  rsasm ("repe cmpsb",
	 "setne {differ}",
	 out (reg_byte, differ), inout (DI, a, ), inout (SI, b, ),
	 inout (CX, left), options (pure, readonly, nostack));
  return n - left - differ;
}

bool
same (const char *what, bool ok)
{
  if (!ok)
    std::printf ("%s is wrong\n", what);
  return ok;
}
}

int
main ()
{
  constexpr std::size_t size = 600;
  char source[size], ours[size], theirs[size];
  for (std::size_t i = 0; i < size; i++)
    source[i] = ours[i] = theirs[i] = char (i * 31 + i / 7);

  bool right = true;
  int checks = 0;
  for (std::size_t n = 0; n < 260; n += 1 + n / 16)
    for (std::size_t at = 0; at < 20; at += 3, checks++)
      {
	char *end = copy (ours + at, source + 5, n);
	std::memcpy (theirs + at, source + 5, n);
	right &= same ("copy", end == ours + at + n
			       && !std::memcmp (ours, theirs, size));

	end = fill (ours + 300 + at, char (n), n);
	std::memset (theirs + 300 + at, char (n), n);
	right &= same ("fill", end == ours + 300 + at + n
			       && !std::memcmp (ours, theirs, size));

	move (ours + 40, ours + 30 + at, n);
	std::memmove (theirs + 40, theirs + 30 + at, n);
	right &= same ("move", !std::memcmp (ours, theirs, size));

	right &= same ("find", find (source + at, source[n], n)
			       == std::memchr (source + at, source[n], n));

	std::size_t equal = 0;
	while (equal < n && ours[at + equal] == source[5 + equal])
	  equal++;
	right &= same ("equal_bytes",
		       equal_bytes (ours + at, source + 5, n) == equal);
      }
  std::printf ("memops: copy, fill, move, find and compare as in <cstring>, "
	       "%d rounds\n", checks);
  return !right;
}
