// { dg-rule "asm.scope.asm" }
// Scalars of all widths in general, byte and vector registers.
// { dg-require-rsasm-target x86_64 }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
#include "identity.h"
#include <cstddef>

// Shape: two int inputs, one output.
int
int_lea (int a, int b)
{
  int r;
#ifndef GNU
  rsasm ("lea {r:e}, [{a:r}+{b:r}]", out (reg, r), in (reg, a),
	 in (reg, b), options (nostack));
#else
  asm volatile (INTEL ("lea %k0, [%q1+%q2]")
		: "=&r" (r) : "r" (a), "r" (b) : "cc", "memory");
#endif
  return r;
}

// Shape: unsigned.
unsigned
unsigned_rol (unsigned a)
{
#ifndef GNU
  rsasm ("rol {a:e}, 3", inout (reg, a), options (nostack));
#else
  asm volatile (INTEL ("rol %k0, 3") : "+&r" (a) : : "cc", "memory");
#endif
  return a;
}

// Shape: short in and out, as an argument that must be extended after.
int
short_neg (short a)
{
#ifndef GNU
  rsasm ("neg {a:x}", inout (reg, a), options (nostack));
#else
  asm volatile (INTEL ("neg %w0") : "+&r" (a) : : "cc", "memory");
#endif
  return a + 1;
}

// Shape: unsigned short.
unsigned
ushort_bswap (unsigned short a)
{
  unsigned short r;
#ifndef GNU
  rsasm ("mov {r:x}, {a:x}", "rol {r:x}, 8", out (reg, r),
	 in (reg, a), options (nostack, nomem));
#else
  asm volatile (INTEL ("mov %w0, %w1" NL "rol %w0, 8")
		: "=&r" (r) : "r" (a) : "cc");
#endif
  return r;
}

// Shape: char.
char
char_not (char c)
{
#ifndef GNU
  rsasm ("not {c}", inout (reg_byte, c), options (nostack, nomem));
#else
  asm volatile (INTEL ("not %b0") : "+&q" (c) : : "cc");
#endif
  return c;
}

// Shape: signed char whose result is extended.
int
schar_sar (signed char c)
{
#ifndef GNU
  rsasm ("sar {c}, 1", inout (reg_byte, c), options (nostack));
#else
  asm volatile (INTEL ("sar %b0, 1") : "+&q" (c) : : "cc", "memory");
#endif
  return c;
}

// Shape: unsigned char input to an unsigned output of another width.
unsigned
uchar_movzx (unsigned char c)
{
  unsigned r;
#ifndef GNU
  rsasm ("movzx {r:e}, {c}", lateout (reg, r), in (reg_byte, c),
	 options (nostack, nomem, preserves_flags));
#else
  asm volatile (INTEL ("movzx %k0, %b1") : "=r" (r) : "q" (c));
#endif
  return r;
}

// Shape: bool output, used as a condition.
int
bool_sete (int e, int x, int y)
{
  bool b;
#ifndef GNU
  rsasm ("cmp {e:e}, 3", "sete {b}", out (reg_byte, b), in (reg, e),
	 options (nostack));
#else
  asm volatile (INTEL ("cmp %k1, 3" NL "sete %b0")
		: "=&q" (b) : "r" (e) : "cc", "memory");
#endif
  return b ? x : y;
}

// Shape: bool in and out.
bool
bool_xor (bool b)
{
#ifndef GNU
  rsasm ("xor {b}, 1", inout (reg_byte, b), options (nostack));
#else
  asm volatile (INTEL ("xor %b0, 1") : "+&q" (b) : : "cc", "memory");
#endif
  return b;
}

// Shape: char16_t and char32_t.
char32_t
char_types (char16_t c)
{
  char32_t r;
#ifndef GNU
  rsasm ("movzx {r:e}, {c:x}", out (reg, r), in (reg, c),
	 options (nostack));
#else
  asm volatile (INTEL ("movzx %k0, %w1")
		: "=&r" (r) : "r" (c) : "cc", "memory");
#endif
  return r;
}

// Shape: wchar_t.
wchar_t
wide_inc (wchar_t c)
{
#ifndef GNU
  rsasm ("inc {c:e}", inout (reg, c), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (c) : : "cc", "memory");
#endif
  return c;
}

// Shape: long in and out.
long
long_inc (long a)
{
#ifndef GNU
  rsasm ("inc {a}", inout (reg, a), options (nostack));
#else
  asm volatile (INTEL ("inc %q0") : "+&r" (a) : : "cc", "memory");
#endif
  return a;
}

// Shape: unsigned long long.
unsigned long long
ullong_bswap (unsigned long long a)
{
#ifndef GNU
  rsasm ("bswap {a}", inout (reg, a), options (pure, nomem, nostack));
#else
  asm (INTEL ("bswap %q0") : "+&r" (a) : : "cc");
#endif
  return a;
}

// Shape: enumeration of a fixed underlying type.
enum small_enum : short { se_a, se_b };
small_enum
enum_inc (small_enum e)
{
#ifndef GNU
  rsasm ("inc {e:x}", inout (reg, e), options (nostack));
#else
  asm volatile (INTEL ("inc %w0") : "+&r" (e) : : "cc", "memory");
#endif
  return e;
}

// Shape: scoped enumeration and std::byte-like.
enum class scoped : unsigned char { zero, one };
scoped
scoped_enum (scoped e)
{
#ifndef GNU
  rsasm ("and {e}, 1", inout (reg_byte, e), options (nostack));
#else
  asm volatile (INTEL ("and %b0, 1") : "+&q" (e) : : "cc", "memory");
#endif
  return e;
}

// Shape: enumeration without a fixed type.
enum plain_enum { pe_a, pe_b = 70000 };
plain_enum
unscoped_enum (plain_enum e)
{
#ifndef GNU
  rsasm ("inc {e:e}", inout (reg, e), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (e) : : "cc", "memory");
#endif
  return e;
}

// Shape: data pointer read in the block.
int
pointer_read (int *p)
{
  int r;
#ifndef GNU
  rsasm ("mov {r:e}, [{p}]", out (reg, r), in (reg, p),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %k0, [%q1]")
		: "=&r" (r) : "r" (p) : "cc", "memory");
#endif
  return r + *p;
}

// Shape: pointer that the block advances.
const char *
pointer_advance (const char *p)
{
#ifndef GNU
  rsasm ("add {p}, 16", inout (reg, p), options (pure, nomem, nostack));
#else
  asm (INTEL ("add %q0, 16") : "+&r" (p) : : "cc");
#endif
  return p;
}

// Shape: pointer to function as an input.
typedef void callback (int);
callback *
function_pointer (callback *f)
{
  callback *r;
#ifndef GNU
  rsasm ("mov {r}, {f}", out (reg, r), in (reg, f),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %q0, %q1")
		: "=&r" (r) : "r" (f) : "cc", "memory");
#endif
  return r;
}

// Shape: a function's name and an array decay as inputs.
extern "C" int some_function (int);
int some_array[4];
void *
decay ()
{
  void *r;
#ifndef GNU
  rsasm ("lea {r}, [{f}+{a}]", out (reg, r),
	 let (f, in (reg, some_function)), let (a, in (reg, some_array)),
	 options (nostack));
#else
  asm volatile (INTEL ("lea %q0, [%q1+%q2]")
		: "=&r" (r) : "r" (some_function), "r" (some_array)
		: "cc", "memory");
#endif
  return r;
}

// Shape: nullptr and a string literal.
const void *
null_and_literal ()
{
  const void *r;
#ifndef GNU
  rsasm ("lea {r}, [{n}+{s}]", out (reg, r),
	 let (n, in (reg, nullptr)), let (s, in (reg, "text")),
	 options (nostack));
#else
  asm volatile (INTEL ("lea %q0, [%q1+%q2]")
		: "=&r" (r) : "r" ((void *) 0), "r" ("text")
		: "cc", "memory");
#endif
  return r;
}

// Shape: float, late output.
float
float_sqrt (float a)
{
  float r;
#ifndef GNU
  rsasm ("sqrtss {r}, {a}", lateout (xmm_reg, r), in (xmm_reg, a),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("sqrtss %x0, %x1") : "=x" (r) : "x" (a) : "cc");
#endif
  return r;
}

// Shape: double, inout.
double
double_add (double a, double b)
{
#ifndef GNU
  rsasm ("addsd {a}, {b}", inout (xmm_reg, a), in (xmm_reg, b),
	 options (nostack));
#else
  asm volatile (INTEL ("addsd %x0, %x1")
		: "+&x" (a) : "x" (b) : "cc", "memory");
#endif
  return a;
}

// Shape: float in a general register.
float
float_in_reg (float a)
{
#ifndef GNU
  rsasm ("and {a:e}, 0x7fffffff", inout (reg, a),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("and %k0, 0x7fffffff") : "+&r" (a) : : "cc");
#endif
  return a;
}

// Shape: double in a general register, long in a vector register.
double
crossed (double a, long b)
{
#ifndef GNU
  rsasm ("btr {a}, 63", "paddq {b}, {b}", inout (reg, a), inout (xmm_reg, b),
	 options (nostack));
#else
  asm volatile (INTEL ("btr %q0, 63" NL "paddq %x1, %x1")
		: "+&r" (a), "+&x" (b) : : "cc", "memory");
#endif
  return a + b;
}

// Shape: __int128 in a vector register.
__int128
int128_vector (__int128 a)
{
#ifndef GNU
  rsasm ("pslldq {a}, 1", inout (xmm_reg, a), options (pure, nomem, nostack));
#else
  asm (INTEL ("pslldq %x0, 1") : "+&x" (a) : : "cc");
#endif
  return a;
}

// Shape: __int128 from two halves.
unsigned __int128
int128_halves (unsigned long a, unsigned long b)
{
  unsigned long lo, hi;
#ifndef GNU
  rsasm ("mul {b}", in (reg, b), inlateout ("rax", a, lo),
	 lateout ("rdx", hi), options (pure, nomem, nostack));
#else
  asm (INTEL ("mul %q2") : "=a" (lo), "=d" (hi) : "r" (b), "0" (a) : "cc");
#endif
  return (unsigned __int128) hi << 64 | lo;
}

// Shape: __float128.
__float128
float128_xor (__float128 a, __float128 b)
{
#ifndef GNU
  rsasm ("xorps {a}, {b}", inout (xmm_reg, a), in (xmm_reg, b),
	 options (nostack));
#else
  asm volatile (INTEL ("xorps %x0, %x1")
		: "+&x" (a) : "x" (b) : "cc", "memory");
#endif
  return a;
}

// Shape: std::size_t and ptrdiff_t mixed with an implicit narrowing after.
unsigned char
narrowing (std::size_t a, std::ptrdiff_t b)
{
  std::size_t r;
#ifndef GNU
  rsasm ("mov {r}, {a}", "sub {r}, {b}", out (reg, r), in (reg, a),
	 in (reg, b), options (nostack));
#else
  asm volatile (INTEL ("mov %q0, %q1" NL "sub %q0, %q2")
		: "=&r" (r) : "r" (a), "r" (b) : "cc", "memory");
#endif
  return r;
}

// Shape: literals of several types as inputs.
long
literals ()
{
  long r;
#ifndef GNU
  rsasm ("lea {r}, [{a}+{b}]", "add {r:e}, {c:e}", out (reg, r),
	 let (a, in (reg, 5l)), let (b, in (reg, -1ul)),
	 let (c, in (reg, 'x' + 0)), options (nostack));
#else
  asm volatile (INTEL ("lea %q0, [%q1+%q2]" NL "add %k0, %k3")
		: "=&r" (r) : "r" (5l), "r" (-1ul), "r" ('x' + 0)
		: "cc", "memory");
#endif
  return r;
}
