// { dg-rule "asm.scope.asm" }
// What a place can be: members, elements, references, globals, volatile,
// thread-local.
// { dg-require-rsasm-target x86_64 }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
#include "identity.h"
#include <array>
#include <utility>

struct inner { short h; unsigned char b; double d; };
struct outer
{
  int x;
  inner in;
  int a[8];
  inner *p;
  float f;
};

// Shape: output to a member through a pointer.
void
member_out (outer *s)
{
#ifndef GNU
  rsasm ("mov {0:e}, 5", out (reg, s->x), options (nostack));
#else
  asm volatile (INTEL ("mov %k0, 5") : "=&r" (s->x) : : "cc", "memory");
#endif
}

// Shape: inout of a member of a member.
void
nested_inout (outer *s)
{
#ifndef GNU
  rsasm ("add {0:x}, 5", inout (reg, s->in.h), options (nostack));
#else
  asm volatile (INTEL ("add %w0, 5") : "+&r" (s->in.h) : : "cc", "memory");
#endif
}

// Shape: members through a second pointer, byte and double.
void
nested_pointer (outer &s)
{
#ifndef GNU
  rsasm ("mov {0}, 1", "addsd {1}, {1}", lateout (reg_byte, s.p->b),
	 inout (xmm_reg, s.p->d), options (nostack, nomem));
#else
  asm volatile (INTEL ("mov %b0, 1" NL "addsd %x1, %x1")
		: "=q" (s.p->b), "+&x" (s.p->d) : : "cc");
#endif
}

// Shape: in and out of members of a local structure that is returned.
outer
local_structure (int a)
{
  outer s = {};
  s.x = a;
#ifndef GNU
  rsasm ("lea {1:e}, [{0:r}+1]", in (reg, s.x), out (reg, s.a[3]),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("lea %k0, [%q1+1]") : "=&r" (s.a[3]) : "r" (s.x) : "cc");
#endif
  return s;
}

// Shape: element at a constant index.
void
element_constant (int *p)
{
#ifndef GNU
  rsasm ("neg {0:e}", inout (reg, p[3]), options (nostack));
#else
  asm volatile (INTEL ("neg %k0") : "+&r" (p[3]) : : "cc", "memory");
#endif
}

// Shape: element at a variable index.
void
element_variable (int *p, int i)
{
#ifndef GNU
  rsasm ("neg {0:e}", inout (reg, p[i]), options (nostack));
#else
  asm volatile (INTEL ("neg %k0") : "+&r" (p[i]) : : "cc", "memory");
#endif
}

// Shape: elements of a matrix, the indices computed.
void
element_matrix (long (*m)[4], unsigned i, unsigned j)
{
#ifndef GNU
  rsasm ("xchg {0}, {1}", inout (reg, m[i][j]), inout (reg, m[j & 3][i & 3]),
	 options (nostack));
#else
  asm volatile (INTEL ("xchg %q0, %q1")
		: "+&r" (m[i][j]), "+&r" (m[j & 3][i & 3])
		: : "cc", "memory");
#endif
}

// Shape: element of a local array.
int
element_local (int i)
{
  int a[4] = { 1, 2, 3, 4 };
#ifndef GNU
  rsasm ("bswap {0:e}", inout (reg, a[i]), options (nostack));
#else
  asm volatile (INTEL ("bswap %k0") : "+&r" (a[i]) : : "cc", "memory");
#endif
  return a[0] + a[1] + a[2] + a[3];
}

// Shape: std::array, constant and variable index: calls of operator[].
int
std_array (std::array<int, 4> &a)
{
#ifndef GNU
  rsasm ("mov {0:e}, 3", out (reg, a[2]), options (nostack));
#else
  asm volatile (INTEL ("mov %k0, 3") : "=&r" (a[2]) : : "cc", "memory");
#endif
  return a[2];
}

// Shape: std::array of a variable index, in and out.
void
std_array_variable (std::array<long, 8> &a, const std::array<long, 8> &b,
		    unsigned i)
{
#ifndef GNU
  rsasm ("mov {0}, {1}", lateout (reg, a[i]), in (reg, b[i + 1]),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %q0, %q1")
		: "=r" (a[i]) : "r" (b[i + 1]) : "cc", "memory");
#endif
}

// Shape: dereferenced pointers.
void
dereference (long *p, long **q)
{
#ifndef GNU
  rsasm ("mov {0}, {1}", out (reg, *p), in (reg, **q), options (nostack));
#else
  asm volatile (INTEL ("mov %q0, %q1")
		: "=&r" (*p) : "r" (**q) : "cc", "memory");
#endif
}

// Shape: reference parameter.
void
reference (int &k)
{
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, k), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (k) : : "cc", "memory");
#endif
}

// Shape: reference to a local, rvalue reference, reference to const.
int
references (int &&a, const int &b)
{
  int k;
  int &r = k;
#ifndef GNU
  rsasm ("lea {0:e}, [{1:r}+{2:r}]", out (reg, r), in (reg, a), in (reg, b),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("lea %k0, [%q1+%q2]") : "=&r" (r) : "r" (a), "r" (b) : "cc");
#endif
  return k;
}

// Shape: globals.
int global_int;
double global_double;
void
globals ()
{
#ifndef GNU
  rsasm ("mov {0:e}, 1", "addsd {1}, {1}", out (reg, global_int),
	 inout (xmm_reg, global_double), options (nostack));
#else
  asm volatile (INTEL ("mov %k0, 1" NL "addsd %x1, %x1")
		: "=&r" (global_int), "+&x" (global_double)
		: : "cc", "memory");
#endif
}

// Shape: namespace-scope static and extern.
static long static_long = 3;
extern long extern_long;
long
statics ()
{
#ifndef GNU
  rsasm ("xchg {0}, {1}", inout (reg, static_long), inout (reg, extern_long),
	 options (nostack));
#else
  asm volatile (INTEL ("xchg %q0, %q1")
		: "+&r" (static_long), "+&r" (extern_long)
		: : "cc", "memory");
#endif
  return static_long;
}

// Shape: local static.
int
local_static ()
{
  static int n;
#ifndef GNU
  rsasm ("inc {n:e}", inout (reg, n), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (n) : : "cc", "memory");
#endif
  return n;
}

// Shape: const variable as an input, folded.
const int const_int = 12;
int
const_input ()
{
  int r;
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", out (reg, r), in (reg, const_int),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k1")
		: "=&r" (r) : "r" (const_int) : "cc", "memory");
#endif
  return r;
}

// Shape: thread-local, here and elsewhere.
__thread int tls_int;
extern __thread long tls_extern;
int
tls ()
{
#ifndef GNU
  rsasm ("inc {0:e}", "mov {1}, 1", inout (reg, tls_int),
	 out (reg, tls_extern), options (nostack));
#else
  asm volatile (INTEL ("inc %k0" NL "mov %q1, 1")
		: "+&r" (tls_int), "=&r" (tls_extern) : : "cc", "memory");
#endif
  return tls_int;
}

// Shape: volatile variable, in and inout.
volatile int volatile_int;
int
volatile_place ()
{
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, volatile_int), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (volatile_int)
		: : "cc", "memory");
#endif
  return volatile_int;
}

// Shape: volatile members and local, out and in.
int
volatile_members (volatile outer *s, int a)
{
  volatile int v = a;
  int r;
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", out (reg, r), in (reg, v), options (nostack));
  rsasm ("mov {0:e}, 1", out (reg, s->a[1]), options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k1")
		: "=&r" (r) : "r" (v) : "cc", "memory");
  asm volatile (INTEL ("mov %k0, 1") : "=&r" (s->a[1]) : : "cc", "memory");
#endif
  return r;
}

// Shape: union members.
union pun { float f; unsigned u; };
unsigned
unions (float f)
{
  pun p;
  p.f = f;
#ifndef GNU
  rsasm ("shr {0:e}, 23", inout (reg, p.u), options (pure, nomem, nostack));
#else
  asm (INTEL ("shr %k0, 23") : "+&r" (p.u) : : "cc");
#endif
  return p.u;
}

// Shape: parts of a complex number.
double
complex_parts (_Complex double z)
{
#ifndef GNU
  rsasm ("addsd {0}, {1}", inout (xmm_reg, __real__ z),
	 in (xmm_reg, __imag__ z), options (pure, nomem, nostack));
#else
  asm (INTEL ("addsd %x0, %x1") : "+&x" (__real__ z) : "x" (__imag__ z)
       : "cc");
#endif
  return __real__ z;
}

// Shape: structured bindings of a pair by value and by reference.
int
bindings (std::pair<int, long> p, std::pair<int, long> &q)
{
  auto [a, b] = p;
  auto &[c, d] = q;
#ifndef GNU
  rsasm ("add {0:e}, {2:e}", "add {1}, {3}", inout (reg, a), inout (reg, d),
	 in (reg, c), in (reg, b), options (nostack));
#else
  asm volatile (INTEL ("add %k0, %k2" NL "add %q1, %q3")
		: "+&r" (a), "+&r" (d) : "r" (c), "r" (b) : "cc", "memory");
#endif
  return a;
}

// Shape: bindings of an array and of a plain structure.
struct plain { int x; long y; };
long
bindings_plain (plain s, int (&v)[2])
{
  auto [x, y] = s;
  auto &[v0, v1] = v;
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", "inc {2}", out (reg, v1), in (reg, x),
	 inout (reg, y), options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k2" NL "inc %q1")
		: "=&r" (v1), "+&r" (y) : "r" (x) : "cc", "memory");
#endif
  return y + v0;
}

// Shape: parameter that is stored elsewhere by its address.
void escape (int *);
int
escaped (int a)
{
  escape (&a);
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, a), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (a) : : "cc", "memory");
#endif
  return a;
}

// Shape: pointer to member as a place.
int
pointer_to_member (outer &s, int outer::*m)
{
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, s.*m), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (s.*m) : : "cc", "memory");
#endif
  return s.x;
}

// Shape: a conditional expression as an input.
int
conditional (bool c, int a, int b)
{
  int r;
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", out (reg, r), in (reg, c ? a : b),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k1")
		: "=&r" (r) : "r" (c ? a : b) : "cc", "memory");
#endif
  return r;
}

// Shape: a conditional expression as a place.
int
conditional_place (bool c, int a, int b)
{
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, c ? a : b), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (c ? a : b) : : "cc", "memory");
#endif
  return a - b;
}
