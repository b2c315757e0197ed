/* Numbers of 256 and 512 bits: carries in a flag, products by mulx.

   C++ has no word for the carry flag; a block keeps it through a whole chain
   of additions.  The templates are built by a constexpr function for any
   number of limbs.

   Copyright (C) 2026 The rsasm authors
   SPDX-License-Identifier: 0BSD

   targets: x86_64 aarch64  */

#include <rsasm.h>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>

namespace
{
using u64 = std::uint64_t;
template <int n> using number = std::array<u64, n>;

/* Assembly text.  */
struct text
{
  char chars[2048] = {};
  std::size_t length = 0;

  constexpr const char *data () const { return chars; }
  constexpr std::size_t size () const { return length; }

  /* Add LINE, with OFFSET for each '#'.  */
  constexpr void
  add (const char *line, int offset = 0)
  {
    for (; *line; line++)
      if (*line != '#')
	chars[length++] = *line;
      else
	{
	  if (offset >= 100)
	    chars[length++] = char ('0' + offset / 100);
	  if (offset >= 10)
	    chars[length++] = char ('0' + offset / 10 % 10);
	  chars[length++] = char ('0' + offset % 10);
	}
    chars[length++] = '\n';
  }
};

/* A += B for N limbs, and the carry.  */
constexpr text
addition (int n)
{
  text t;
  for (int i = 0; i < n; i++)
    {
#ifdef __aarch64__
      t.add ("ldr {x}, [{a}, #]", 8 * i);
      t.add ("ldr {y}, [{b}, #]", 8 * i);
      t.add (i == 0 ? "adds {x}, {x}, {y}" : "adcs {x}, {x}, {y}");
      t.add ("str {x}, [{a}, #]", 8 * i);
#else
      t.add ("mov {x}, [{b} + #]", 8 * i);
      t.add (i == 0 ? "add [{a} + #], {x}" : "adc [{a} + #], {x}", 8 * i);
#endif
    }
#ifdef __aarch64__
  t.add ("cset {carry:auto}, cs");
#else
  t.add ("setc {carry:auto}");
#endif
  return t;
}

template <std::size_t n>
bool
add (std::array<u64, n> &a, const std::array<u64, n> &b)
{
  static constexpr text lines = addition (n);
  unsigned char carry;
#ifdef __aarch64__
  rsasm (lines,
	 let (a, in (reg, a.data ())), let (b, in (reg, b.data ())),
	 let (x, out (reg)), let (y, out (reg)), let (carry, out (auto, carry)),
	 options (nostack));
#else
  rsasm (lines,
	 let (a, in (reg, a.data ())), let (b, in (reg, b.data ())),
	 let (x, out (reg)), let (carry, out (auto, carry)),
	 options (nostack));
#endif
  return carry;
}

/* R += A * B, where A is one limb, B has N, and R has one more, the highest
   of which is overwritten.  Neither half of a product can overflow by the
   two limbs that are added to it.  WIDE: with mulx, which leaves alone the
   flags and lets us choose the registers.  */
constexpr text
multiplication (int n, bool wide)
{
  text t;
#ifdef __aarch64__
  (void) wide;
  t.add ("mov {carry}, xzr");
  for (int i = 0; i < n; i++)
    {
      t.add ("ldr {x}, [{b}, #]", 8 * i);
      t.add ("mul {low}, {x}, {a}");
      t.add ("umulh {high}, {x}, {a}");
      t.add ("ldr {x}, [{r}, #]", 8 * i);
      t.add ("adds {low}, {low}, {carry}");
      t.add ("adc {high}, {high}, xzr");
      t.add ("adds {low}, {low}, {x}");
      t.add ("adc {carry}, {high}, xzr");
      t.add ("str {low}, [{r}, #]", 8 * i);
    }
  t.add ("str {carry}, [{r}, #]", 8 * n);
#else
  t.add ("xor {carry:e}, {carry:e}");
  for (int i = 0; i < n; i++)
    if (wide)
      {
	t.add ("mulx {high}, {low}, [{b} + #]", 8 * i);	/* By rdx.  */
	t.add ("add {low}, {carry}");
	t.add ("adc {high}, 0");
	t.add ("add [{r} + #], {low}", 8 * i);
	t.add ("adc {high}, 0");
	t.add ("mov {carry}, {high}");
      }
    else
      {
	t.add ("mov rax, [{b} + #]", 8 * i);
	t.add ("mul {a}");				/* To rdx:rax.  */
	t.add ("add rax, {carry}");
	t.add ("adc rdx, 0");
	t.add ("add [{r} + #], rax", 8 * i);
	t.add ("adc rdx, 0");
	t.add ("mov {carry}, rdx");
      }
  t.add ("mov [{r} + #], {carry}", 8 * n);
#endif
  return t;
}

#ifdef __x86_64__
template <int n>
__attribute__ ((target ("bmi2"))) void
multiply_limb_mulx (u64 *r, u64 a, const u64 *b)
{
  static constexpr text lines = multiplication (n, true);
  rsasm (lines, in (reg, r), in (reg, b), let (low, out (reg)),
	 let (high, out (reg)), let (carry, out (reg)), in ("rdx", a),
	 options (nostack));
}
#endif

template <int n>
void
multiply_limb (u64 *r, u64 a, const u64 *b)
{
  static constexpr text lines = multiplication (n, false);
#ifdef __aarch64__
  rsasm (lines, in (reg, r), in (reg, a), in (reg, b), let (x, out (reg)),
	 let (low, out (reg)), let (high, out (reg)), let (carry, out (reg)),
	 options (nostack));
#else
  rsasm (lines, in (reg, r), in (reg, a), in (reg, b),
	 let (carry, out (reg)), out ("rax"), out ("rdx"), options (nostack));
#endif
}

template <std::size_t n>
std::array<u64, 2 * n>
multiply (void (*limb) (u64 *, u64, const u64 *),
	  const std::array<u64, n> &a, const std::array<u64, n> &b)
{
  std::array<u64, 2 * n> r {};
  for (std::size_t i = 0; i < n; i++)
    limb (&r[i], a[i], b.data ());
  return r;
}

/* The same in C++.  */
template <std::size_t n>
bool
plain_add (std::array<u64, n> &a, const std::array<u64, n> &b)
{
  unsigned __int128 sum = 0;
  for (std::size_t i = 0; i < n; i++)
    {
      sum = (sum >> 64) + a[i] + b[i];
      a[i] = u64 (sum);
    }
  return sum >> 64;
}

template <std::size_t n>
std::array<u64, 2 * n>
plain_multiply (const std::array<u64, n> &a, const std::array<u64, n> &b)
{
  std::array<u64, 2 * n> r {};
  for (std::size_t i = 0; i < n; i++)
    {
      u64 carry = 0;
      for (std::size_t j = 0; j < n; j++)
	{
	  const unsigned __int128 sum
	    = (unsigned __int128) a[i] * b[j] + r[i + j] + carry;
	  r[i + j] = u64 (sum);
	  carry = u64 (sum >> 64);
	}
      r[i + n] = carry;
    }
  return r;
}

/* Limbs with many ones and zeros, so that carries run far.  */
u64
random_limb ()
{
  static u64 x = 88172645463325252u;
  x ^= x << 13, x ^= x >> 7, x ^= x << 17;
  return x % 4 == 0 ? ~u64 (0) : x % 4 == 1 ? 0 : x;
}

int checks;

template <int n>
bool
check (bool has_mulx)
{
  for (int i = 0; i < 2000; i++, checks++)
    {
      number<n> a, b;
      for (int j = 0; j < n; j++)
	a[j] = random_limb (), b[j] = random_limb ();

      const number<2 * n> product = plain_multiply (a, b);
      if (multiply<n> (multiply_limb<n>, a, b) != product)
	return false;
#ifdef __x86_64__
      if (has_mulx && multiply<n> (multiply_limb_mulx<n>, a, b) != product)
	return false;
#else
      (void) has_mulx;
#endif
      number<n> sum = a, plain_sum = a;
      if (add (sum, b) != plain_add (plain_sum, b) || sum != plain_sum)
	return false;
    }
  return true;
}
}

int
main ()
{
#ifdef __aarch64__
  const bool has_mulx = false;
  const char *how = "adcs and umulh";
#else
  const bool has_mulx = __builtin_cpu_supports ("bmi2");
  const char *how = has_mulx ? "adc, mul and mulx"
			     : "adc and mul (no mulx here)";
#endif
  const bool right = check<1> (has_mulx) && check<4> (has_mulx)
		     && check<8> (has_mulx);
  std::printf ("bigint: %d sums and products of 64, 256 and 512 bits, %s\n",
	       checks, how);
  return !right;
}
