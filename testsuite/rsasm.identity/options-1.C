// { dg-rule "asm.scope.asm" }
// Options: pure, nomem, readonly, preserves_flags, noreturn, att_syntax.
// { dg-require-rsasm-target x86_64 }
// { dg-identity "-O0 -O1 -O2 -O3 -Os" }
// { dg-identity-except readonly "-O0" "the twin's pointer is a user's variable and lives in a saved register" }
// { dg-identity-except readonly_pure "-O0" "likewise" }
#include "identity.h"

// Shape: two equal pure blocks are one.
long
pure_pair (long a)
{
  long r, s;
#ifndef GNU
  rsasm ("popcnt {0}, {1}", out (reg, r), in (reg, a),
	 options (pure, nomem, nostack));
  rsasm ("popcnt {0}, {1}", out (reg, s), in (reg, a),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("popcnt %q0, %q1") : "=&r" (r) : "r" (a) : "cc");
  asm (INTEL ("popcnt %q0, %q1") : "=&r" (s) : "r" (a) : "cc");
#endif
  return r + s;
}

// Shape: a pure block whose result is needed on one path only.
long
pure_sunk (long a, bool b)
{
  long r;
#ifndef GNU
  rsasm ("popcnt {0}, {1}", lateout (reg, r), in (reg, a),
	 options (pure, nomem, nostack));
#else
  asm (INTEL ("popcnt %q0, %q1") : "=r" (r) : "r" (a) : "cc");
#endif
  return b ? r : 3;
}

// Shape: two equal blocks that are not pure stay two.
long
volatile_pair (long a)
{
  long r, s;
#ifndef GNU
  rsasm ("mov {0}, {1}", out (reg, r), in (reg, a), options (nomem, nostack));
  rsasm ("mov {0}, {1}", out (reg, s), in (reg, a), options (nomem, nostack));
#else
  asm volatile (INTEL ("mov %q0, %q1") : "=&r" (r) : "r" (a) : "cc");
  asm volatile (INTEL ("mov %q0, %q1") : "=&r" (s) : "r" (a) : "cc");
#endif
  return r + s;
}

// Shape: nomem leaves values in registers, the default does not.
int global;
int
memory_default (int a)
{
  global = a;
#ifndef GNU
  rsasm ("nop", options (nostack));
#else
  asm volatile (INTEL ("nop") : : : "cc", "memory");
#endif
  int r = global;
#ifndef GNU
  rsasm ("nop", options (nomem, nostack));
#else
  asm volatile (INTEL ("nop") : : : "cc");
#endif
  return r + global;
}

// Shape: preserves_flags.
int
flags_kept (int a, int b)
{
#ifndef GNU
  rsasm ("nop", options (nomem, nostack, preserves_flags));
#else
  asm volatile (INTEL ("nop"));
#endif
  if (a < b)
#ifndef GNU
    rsasm ("lea {0:e}, [{0:r}+1]", inout (reg, a),
	   options (nostack, preserves_flags));
#else
    asm volatile (INTEL ("lea %k0, [%q0+1]") : "+&r" (a) : : "memory");
#endif
  return a;
}

// Shape: readonly reads what was stored before.
int
readonly (int *p, int a)
{
  int r;
  *p = a;
#ifndef GNU
  rsasm ("mov {0:e}, [{1}]", out (reg, r), in (reg, p),
	 options (readonly, nostack));
#else
  {
    SCRATCH char *any;
    asm inline ("" : "=r" (any));
    asm volatile (INTEL ("mov %k0, [%q1]")
		  : "=&r" (r) : "r" (p), "m" (*any) : "cc");
  }
#endif
  return r + *p;
}

// Shape: two equal pure readonly blocks.
int
readonly_pure (const int *p)
{
  int r, s;
#ifndef GNU
  rsasm ("mov {0:e}, [{1}]", lateout (reg, r), in (reg, p),
	 options (pure, readonly, nostack));
  rsasm ("mov {0:e}, [{1}]", lateout (reg, s), in (reg, p),
	 options (pure, readonly, nostack));
#else
  {
    SCRATCH char *any;
    asm inline ("" : "=r" (any));
    asm (INTEL ("mov %k0, [%q1]") : "=r" (r) : "r" (p), "m" (*any) : "cc");
  }
  {
    SCRATCH char *any;
    asm inline ("" : "=r" (any));
    asm (INTEL ("mov %k0, [%q1]") : "=r" (s) : "r" (p), "m" (*any) : "cc");
  }
#endif
  return r + s;
}

// Shape: noreturn.
void
no_return (int a)
{
#ifndef GNU
  rsasm ("mov edi, {0:e}", "ud2", in (reg, a),
	 options (noreturn, nomem, nostack));
#else
  asm volatile (INTEL ("mov edi, %k0" NL "ud2") : : "r" (a) : "cc");
  __builtin_unreachable ();
#endif
}

// Shape: noreturn on one path.
int
no_return_path (int a)
{
  if (a < 0)
    {
#ifndef GNU
      rsasm ("ud2", options (noreturn, nostack));
#else
      asm volatile (INTEL ("ud2") : : : "cc", "memory");
      __builtin_unreachable ();
#endif
    }
  return a;
}

// Shape: att_syntax: no change of syntax, GCC prints the registers.
int
att (int a, int b)
{
#ifndef GNU
  rsasm ("addl {1:e}, {0:e}", inout (reg, a), in (reg, b),
	 options (att_syntax, nostack));
#else
  asm volatile ("addl %k1, %k0" : "+&r" (a) : "r" (b) : "cc", "memory");
#endif
  return a;
}

// Shape: att_syntax with constants, names, immediates and registers.
extern "C" long att_variable;
long
att_operands (long a)
{
  long r;
#ifndef GNU
  rsasm ("movq {v}(%rip), {r}", "addq ${n}, {r}", "subq %rcx, {r}",
	 let (r, out (reg, r)), let (v, sym (att_variable)),
	 let (n, const (12)), in ("rcx", a), options (att_syntax, nostack));
#else
  asm volatile ("movq %p1(%%rip), %q0" NL "addq $12, %q0"
		NL "subq %%rcx, %q0"
		: "=&r" (r) : "X" (&att_variable), "c" (a)
		: "cc", "memory");
#endif
  return r;
}

// Shape: options in several lists.
long
several_lists (long a)
{
#ifndef GNU
  rsasm ("bswap {0}", inout (reg, a), options (nomem), options (pure),
	 options (nostack, preserves_flags));
#else
  asm (INTEL ("bswap %q0") : "+&r" (a));
#endif
  return a;
}

// Shape: raw.
int
raw_text (int a)
{
#ifndef GNU
  rsasm ("nop # {} {0} %", in ("eax", a), options (raw, nostack));
#else
  asm volatile (INTEL ("nop # %{%} %{0%} %%") : : "a" (a) : "cc", "memory");
#endif
  return a;
}

// Shape: barrier of nothing between two stores.
void
barrier (int *p)
{
  *p = 1;
#ifndef GNU
  rsasm ("", options (nostack, preserves_flags));
#else
  asm volatile ("" : : : "memory");
#endif
  *p = 2;
}

// Shape: the optimiser is told nothing about a value.
int
black_box (int a)
{
  int v = 42;
#ifndef GNU
  rsasm ("/* {0:e} */", inout (reg, v),
	 options (nomem, nostack, preserves_flags));
#else
  asm volatile (INTEL ("/* %k0 */") : "+&r" (v));
#endif
  return v + a;
}
