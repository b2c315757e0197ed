/* Timing a few instructions with the time stamp counter.

   The fences keep the timed code between the two readings; the blocks are
   memory barriers for the compiler too, as they are not declared nomem.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 i686 aarch64  */

#include <rsasm.h>
#include <algorithm>
#include <cstdint>
#include <cstdio>
#ifndef __aarch64__
# include <cpuid.h>
#endif

namespace
{
#ifdef __aarch64__
const char *const counter = "cntvct_el0";

std::uint64_t
start ()
{
  std::uint64_t t;
  rsasm ("isb",
	 "mrs {t}, cntvct_el0",
	 out (reg, t), options (nostack, preserves_flags));
  return t;
}

std::uint64_t
stop ()
{
  std::uint64_t t;
  rsasm ("isb",
	 "mrs {t}, cntvct_el0",
	 "isb",
	 out (reg, t), options (nostack, preserves_flags));
  return t;
}

/* STEPS multiplications, each of which waits for the one before.  Not
   pure: that would let the compiler move it out of the timed part.  */
std::uint32_t
work (std::uint32_t x, unsigned steps)
{
  rsasm ("2: mul {x:w}, {x:w}, {factor:w}",
	 "subs {steps:w}, {steps:w}, 1",
	 "b.ne 2b",
	 inout (reg, x), inout (reg, steps),
	 let (factor, in (reg, 1664525u)), options (nomem, nostack));
  return x;
}

#else
const char *counter = "lfence, rdtsc";
bool has_rdtscp;

std::uint64_t
start ()
{
  std::uint32_t low, high;
  rsasm ("lfence",
	 "rdtsc",
	 "lfence",
	 lateout ("eax", low), lateout ("edx", high),
	 options (nostack, preserves_flags));
  return std::uint64_t (high) << 32 | low;
}

/* rdtscp waits for what stands before it; ecx is the number of the
   processor, which nobody wants.  */
std::uint64_t
stop ()
{
  if (!has_rdtscp)
    return start ();
  std::uint32_t low, high;
  rsasm ("rdtscp",
	 "lfence",
	 lateout ("eax", low), lateout ("edx", high), lateout ("ecx"),
	 options (nostack, preserves_flags));
  return std::uint64_t (high) << 32 | low;
}

/* STEPS multiplications, each of which waits for the one before.  Not
   pure: that would let the compiler move it out of the timed part.  */
std::uint32_t
work (std::uint32_t x, unsigned steps)
{
  rsasm ("2: imul {x:e}, {x:e}, {factor}",
	 "dec {steps:e}",
	 "jnz 2b",
	 inout (reg, x), inout (reg, steps), let (factor, const (1664525)),
	 options (nomem, nostack));
  return x;
}
#endif

bool right = true;

/* The fewest ticks that STEPS steps took in many tries.  */
std::uint64_t
ticks (unsigned steps)
{
  std::uint64_t least = ~std::uint64_t (0);
  std::uint32_t power = 1;
  for (unsigned i = 0; i < steps; i++)
    power *= 1664525;
  for (int i = 0; i < 50; i++)
    {
      const std::uint64_t before = start ();
      const std::uint32_t x = work (1, steps);
      const std::uint64_t after = stop ();
      right = right && x == power && before <= after;
      least = std::min (least, after - before);
    }
  return least;
}
}

int
main ()
{
#ifndef __aarch64__
  unsigned a, b, c, d;
  has_rdtscp = __get_cpuid (0x80000001, &a, &b, &c, &d) && d >> 27 & 1;
  if (has_rdtscp)
    counter = "rdtscp";
#endif
  const std::uint64_t few = ticks (1000), many = ticks (100000);
  right = right && few < many;
  std::printf ("rdtsc: 1000 multiplications in %llu ticks, 100000 in %llu "
	       "(%s)\n", (unsigned long long) few, (unsigned long long) many,
	       counter);
  return !right;
}
