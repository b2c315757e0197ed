/* Bits counted, searched, spread and gathered by single instructions.

   Each function is one block for all integer types: the modifier auto gives
   the register the width of its operand.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 i686 aarch64  */

#include <rsasm.h>
#include <cstddef>
#include <cstdint>
#include <cstdio>

#ifdef __aarch64__
# define TARGET(name)
#else
# define TARGET(name) __attribute__ ((target (name)))
#endif

namespace
{
/* The number of the lowest bit of X, which is not zero.  */
template <typename T>
int
lowest (T x)
{
#ifdef __aarch64__
  rsasm ("rbit {x:auto}, {x:auto}",
	 "clz {x:auto}, {x:auto}",
	 inout (reg, x), options (pure, nomem, nostack, preserves_flags));
#else
  rsasm ("bsf {x:auto}, {x:auto}",
	 inout (reg, x), options (pure, nomem, nostack));
#endif
  return int (x);
}

/* The number of the highest bit of X, which is not zero.  */
template <typename T>
int
highest (T x)
{
#ifdef __aarch64__
  rsasm ("clz {x:auto}, {x:auto}",
	 "eor {x:auto}, {x:auto}, {1}",
	 inout (reg, x), const (8 * sizeof (T) - 1),
	 options (pure, nomem, nostack, preserves_flags));
#else
  rsasm ("bsr {x:auto}, {x:auto}",
	 inout (reg, x), options (pure, nomem, nostack));
#endif
  return int (x);
}

/* How many bits of X are set.  */
template <typename T>
TARGET ("popcnt") int
count (T x)
{
#ifdef __aarch64__
  std::uint64_t wide = x;
  rsasm ("fmov {v:d}, {wide}",
	 "cnt {v}.8b, {v}.8b",
	 "addv {v:b}, {v}.8b",
	 "fmov {wide}, {v:d}",
	 inout (reg, wide), let (v, out (vreg)),
	 options (pure, nomem, nostack, preserves_flags));
  return int (wide);
#else
  rsasm ("popcnt {x:auto}, {x:auto}",
	 inout (reg, x), options (pure, nomem, nostack));
  return int (x);
#endif
}

#ifndef __aarch64__
/* The low bits of X at the places of MASK.  */
template <typename T>
TARGET ("bmi2") T
deposit (T x, T mask)
{
  rsasm ("pdep {x:auto}, {x:auto}, {mask:auto}",
	 inout (reg, x), in (reg, mask),
	 options (pure, nomem, nostack, preserves_flags));
  return x;
}

/* The bits of X at the places of MASK, as the low bits.  */
template <typename T>
TARGET ("bmi2") T
extract (T x, T mask)
{
  rsasm ("pext {x:auto}, {x:auto}, {mask:auto}",
	 inout (reg, x), in (reg, mask),
	 options (pure, nomem, nostack, preserves_flags));
  return x;
}
#endif

/* A line for each of N operands: the first is changed by it.  */
template <std::size_t n>
struct exclusive_or
{
  static_assert (n < 10, "operands have numbers of one digit here");
#ifdef __aarch64__
  static constexpr char line[] = "eor {0}, {0}, {#}\n";
#else
  static constexpr char line[] = "xor {0}, {#}\n";
#endif
  char text[n * (sizeof line - 1) + 1] = {};

  constexpr exclusive_or ()
  {
    char *p = text;
    for (std::size_t i = 1; i <= n; i++)
      for (const char *from = line; *from; from++)
	*p++ = *from == '#' ? char ('0' + i) : *from;
  }
  constexpr const char *data () const { return text; }
  constexpr std::size_t size () const { return sizeof text - 1; }
};

/* Whether the number of bits set in all of the values is odd.  */
template <typename... T>
bool
parity (T... values)
{
  static constexpr exclusive_or<sizeof... (values)> lines;
  std::size_t r = 0;
  rsasm (lines, inout (reg, r), in (reg, std::size_t (values)...),
	 options (pure, nomem, nostack));
  for (unsigned half = 4 * sizeof r; half > 0; half /= 2)
    r ^= r >> half;
  return r & 1;
}

bool has_popcnt = true;
#ifndef __aarch64__
bool has_bmi2;
#endif
long checks;

template <typename T>
bool
check (T x, T mask)
{
  constexpr int size = 8 * sizeof (T);
  int low = -1, high = -1, n = 0, at = 0;
  T deposited = 0, extracted = 0;
  for (int i = 0; i < size; i++)
    {
      if (x >> i & 1)
	{
	  n++;
	  high = i;
	  if (low < 0)
	    low = i;
	}
      if (mask >> i & 1)
	{
	  deposited |= T (x >> at & 1) << i;
	  extracted |= T (x >> i & 1) << at;
	  at++;
	}
    }
  checks++;
  bool right = n == 0 || (lowest (x) == low && highest (x) == high);
  if (has_popcnt)
    right = right && count (x) == n;
#ifndef __aarch64__
  if (has_bmi2)
    right = right && deposit (x, mask) == deposited
	    && extract (x, mask) == extracted;
#else
  (void) deposited, (void) extracted;
#endif
  return right && parity (x) == (n % 2 != 0)
	 && parity (x, x, mask) == (at % 2 != 0)
	 && parity (x, x, x, 7) == (n % 2 == 0);
}
}

int
main ()
{
#ifndef __aarch64__
  has_popcnt = __builtin_cpu_supports ("popcnt");
  has_bmi2 = __builtin_cpu_supports ("bmi2");
#endif
  bool right = true;
  std::uint64_t x = 88172645463325252u, y = x;
  for (int i = 0; i < 5000; i++)
    {
      x ^= x << 13, x ^= x >> 7, x ^= x << 17;
      y = y * 6364136223846793005u + x;
      const std::size_t a = std::size_t (x >> i % 64), b = std::size_t (y);
      right = right && check<std::uint32_t> (std::uint32_t (a), b)
	      && check<std::size_t> (a, b)
	      && check<std::size_t> (std::size_t (1) << i % (8 * sizeof a), a);
    }
  right = right && check<std::uint32_t> (0, 0) && check<std::size_t> (0, ~0u);

#ifdef __aarch64__
  const char *what = "rbit, clz and cnt";
#else
  const char *what = has_bmi2 ? "bsf, bsr, popcnt, pdep and pext"
		     : has_popcnt ? "bsf, bsr and popcnt (no pdep here)"
				  : "bsf and bsr (no popcnt here)";
#endif
  std::printf ("bits: %ld comparisons, %s\n", checks, what);
  return !right;
}
