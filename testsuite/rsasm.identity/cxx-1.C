// { dg-rule "asm.scope.asm" }
// C++: lambdas, templates, packs, members, constructors, structures.
// { dg-require-rsasm-target x86_64 }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
#include "identity.h"

// Shape: lambda that captures by reference.
int
lambda_reference (int a)
{
  int k = a * 2;
  auto l = [&] {
#ifndef GNU
    rsasm ("inc {0:e}", inout (reg, k), options (nostack));
#else
    asm volatile (INTEL ("inc %k0") : "+&r" (k) : : "cc", "memory");
#endif
  };
  l ();
  return k;
}

// Shape: lambda that captures by value, mutable, with parameters.
int
lambda_value (int a, int b)
{
  auto l = [a] (int c) mutable {
#ifndef GNU
    rsasm ("add {0:e}, {1:e}", inout (reg, a), in (reg, c),
	   options (nostack));
#else
    asm volatile (INTEL ("add %k0, %k1")
		  : "+&r" (a) : "r" (c) : "cc", "memory");
#endif
    return a;
  };
  return l (b) + l (a);
}

// Shape: lambda with an initialised capture and this.
struct with_lambda
{
  long v;
  long
  run (long n)
  {
    auto l = [this, m = n * 2] {
      long r;
#ifndef GNU
      rsasm ("lea {0}, [{1}+{2}]", out (reg, r), in (reg, v), in (reg, m),
	     options (pure, nomem, nostack));
#else
      asm (INTEL ("lea %q0, [%q1+%q2]")
	   : "=&r" (r) : "r" (v), "r" (m) : "cc");
#endif
      return r;
    };
    return l ();
  }
};
long
lambda_this (with_lambda &w)
{
  return w.run (3);
}

// Shape: generic lambda.
long
lambda_generic (int a, long b)
{
  auto l = [] (auto x) {
    decltype (x) r;
#ifndef GNU
    rsasm ("mov {0}, {1}", lateout (auto, r), in (auto, x),
	   options (pure, nomem, nostack));
#else
    asm (INTEL ("mov %0, %1") : "=r" (r) : "r" (x) : "cc");
#endif
    return r;
  };
  return l (a) + l (b);
}

// Shape: function template.
template <class T> T
template_add (T a, T b)
{
#ifndef GNU
  rsasm ("add {0:r}, {1:r}", inout (reg, a), in (reg, b), options (nostack));
#else
  asm volatile (INTEL ("add %q0, %q1")
		: "+&r" (a) : "r" (b) : "cc", "memory");
#endif
  return a;
}
template int template_add (int, int);
template long template_add (long, long);
template unsigned short template_add (unsigned short, unsigned short);

// Shape: template whose constant is an argument.
template <int N> static int
template_constant (int a)
{
#ifndef GNU
  rsasm ("add {0:e}, {1}", inout (reg, a), const (N * 2), options (nostack));
#else
  asm volatile (INTEL ("add %k0, %c1")
		: "+&r" (a) : "i" (N * 2) : "cc", "memory");
#endif
  return a;
}
int
template_constants (int a)
{
  return template_constant<4> (a) * template_constant<-3> (a);
}

// Shape: pack of inputs.
#ifndef GNU
template <class... T> long
pack_inputs (T... v)
{
  long r = 0;
  rsasm ("add {r}, {1}", "add {r}, {2}", inout (reg, r), in (reg, v...),
	 options (pure, nomem, nostack));
  return r;
}
#else
template <class T, class U> long
pack_inputs (T v, U w)
{
  long r = 0;
  asm (INTEL ("add %q0, %q1" NL "add %q0, %q2")
       : "+&r" (r) : "r" (v), "r" (w) : "cc");
  return r;
}
#endif
long
packs (long a, long b)
{
  return pack_inputs (a, b) ^ pack_inputs (b, a);
}

// Shape: pack of references as inouts.
#ifndef GNU
template <class... T> void
pack_inouts (T &...v)
{
  rsasm ("xchg {0:e}, {1:e}", inout (reg, v...), options (nostack));
}
#else
template <class T, class U> void
pack_inouts (T &v, U &w)
{
  asm volatile (INTEL ("xchg %k0, %k1")
		: "+&r" (v), "+&r" (w) : : "cc", "memory");
}
#endif
void
pack_references (int *a, int *b)
{
  pack_inouts (*a, *b);
}

// Shape: class member through this.
struct counter
{
  long v;
  int array[3];
  static int instances;
  counter (long start);
  ~counter ();
  void bump ();
  long get (int i) const;
  counter &operator+= (int n);
  static void count ();
};

void
counter::bump ()
{
#ifndef GNU
  rsasm ("inc {0}", inout (reg, v), options (nostack));
#else
  asm volatile (INTEL ("inc %q0") : "+&r" (v) : : "cc", "memory");
#endif
}

// Shape: const member function reads a member array.
long
counter::get (int i) const
{
  int r;
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", out (reg, r), in (reg, array[i]),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("mov %k0, %k1") : "=&r" (r) : "r" (array[i]) : "cc");
#endif
  return r + v;
}

// Shape: overloaded operator that returns *this.
counter &
counter::operator+= (int n)
{
#ifndef GNU
  rsasm ("add {0}, {1}", inout (reg, v), in (reg, long (n)),
	 options (nostack));
#else
  asm volatile (INTEL ("add %q0, %q1")
		: "+&r" (v) : "r" (long (n)) : "cc", "memory");
#endif
  return *this;
}

// Shape: static member.
void
counter::count ()
{
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, instances), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (instances) : : "cc", "memory");
#endif
}

// Shape: constructor.
counter::counter (long start) : v (start)
{
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", out (reg, array[0]), in (reg, instances),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k1")
		: "=&r" (array[0]) : "r" (instances) : "cc", "memory");
#endif
}

// Shape: destructor.
counter::~counter ()
{
#ifndef GNU
  rsasm ("dec {0:e}", inout (reg, instances), options (nostack));
#else
  asm volatile (INTEL ("dec %k0") : "+&r" (instances) : : "cc", "memory");
#endif
}

// Shape: objects with destructors around a block, in a try block.
void may_throw ();
long
destructors (long n)
{
  counter c (n);
  try
    {
      may_throw ();
#ifndef GNU
      rsasm ("inc {0}", inout (reg, c.v), options (nostack));
#else
      asm volatile (INTEL ("inc %q0") : "+&r" (c.v) : : "cc", "memory");
#endif
      may_throw ();
    }
  catch (int i)
    {
#ifndef GNU
      rsasm ("neg {0:e}", inout (reg, i), options (nostack));
#else
      asm volatile (INTEL ("neg %k0") : "+&r" (i) : : "cc", "memory");
#endif
      c += i;
    }
  return c.v;
}

// Shape: virtual functions, base class members, multiple inheritance.
struct base_a { virtual int get (); int a; };
struct base_b { virtual void set (int); int b; };
struct derived : base_a, base_b
{
  int get () override;
  void set (int) override;
};
int
derived::get ()
{
#ifndef GNU
  rsasm ("add {0:e}, {1:e}", inout (reg, a), in (reg, b), options (nostack));
#else
  asm volatile (INTEL ("add %k0, %k1")
		: "+&r" (a) : "r" (b) : "cc", "memory");
#endif
  return a;
}
void
derived::set (int n)
{
#ifndef GNU
  rsasm ("mov {0:e}, {1:e}", lateout (reg, b), in (reg, n),
	 options (nostack));
#else
  asm volatile (INTEL ("mov %k0, %k1")
		: "=r" (b) : "r" (n) : "cc", "memory");
#endif
}

// Shape: class template with a member and a static member.
template <class T, int N> struct matrix
{
  T data[N][N];
  static T zero;
  T
  trace ()
  {
    T r = zero;
    for (int i = 0; i < N; i++)
#ifndef GNU
      rsasm ("addsd {0}, {1}", inout (xmm_reg, r), in (xmm_reg, data[i][i]),
	     options (pure, nomem, nostack));
#else
      asm (INTEL ("addsd %x0, %x1") : "+&x" (r) : "x" (data[i][i]) : "cc");
#endif
    return r;
  }
};
template <class T, int N> T matrix<T, N>::zero;
template struct matrix<double, 3>;

// Shape: structure of two registers returned.
struct halves { unsigned long lo, hi; };
halves
structure_return (unsigned long a, unsigned long b)
{
  halves h;
#ifndef GNU
  rsasm ("mul {0}", in (reg, b), inlateout ("rax", a, h.lo),
	 lateout ("rdx", h.hi), options (pure, nomem, nostack));
#else
  asm (INTEL ("mul %q2")
       : "=a" (h.lo), "=d" (h.hi) : "r" (b), "0" (a) : "cc");
#endif
  return h;
}

// Shape: structure passed by value and returned in memory.
struct large { long a[6]; };
large
structure_copy (large s, int i)
{
#ifndef GNU
  rsasm ("bswap {0}", inout (reg, s.a[i]), options (nostack));
#else
  asm volatile (INTEL ("bswap %q0") : "+&r" (s.a[i]) : : "cc", "memory");
#endif
  return s;
}

// Shape: noexcept function that calls one that throws.
int
never_throws (int a) noexcept
{
  may_throw ();
#ifndef GNU
  rsasm ("inc {0:e}", inout (reg, a), options (nostack));
#else
  asm volatile (INTEL ("inc %k0") : "+&r" (a) : : "cc", "memory");
#endif
  return a;
}

// Shape: dynamic initialisation of a global by a lambda.
int initialised = [] {
  int r;
#ifndef GNU
  rsasm ("mov {0:e}, 3", out (reg, r), options (nomem, nostack));
#else
  asm volatile (INTEL ("mov %k0, 3") : "=&r" (r) : : "cc");
#endif
  return r;
} ();

// Shape: block in an if constexpr, in a template that is not instantiated
// for the other branch.
template <class T> static T
branches (T a)
{
  if constexpr (sizeof (T) == 8)
#ifndef GNU
    rsasm ("inc {0}", inout (reg, a), options (nostack));
#else
    asm volatile (INTEL ("inc %q0") : "+&r" (a) : : "cc", "memory");
#endif
  else
#ifndef GNU
    rsasm ("inc {0:e}", inout (reg, a), options (nostack));
#else
    asm volatile (INTEL ("inc %k0") : "+&r" (a) : : "cc", "memory");
#endif
  return a;
}
long
both_branches (int a, long b)
{
  return branches (a) + branches (b);
}
