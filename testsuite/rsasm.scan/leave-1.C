// { dg-rule "rsasm.flow.leave" }
// { dg-additional-options "-fno-pie -no-pie" { target i386 } }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// An indirect jump to a label of the block whose address was just taken, a
// subroutine of the block, and blocks that never end.
#include "scan-test.h"

NOINLINE static word_t
indirect (word_t a)
{
  rsasm (ADDRESS ("{p}", "1f"), INDIRECT ("{p}"), INC ("{a}"), "1:",
	 INC ("{a}"), inout (reg, a), let (p, out (reg)));
  return a;
}

NOINLINE static word_t
subroutine (word_t a)
{
#if TEST_X86
  rsasm ("jmp 1f", "2: inc {a}", "ret", "1: call 2b", "call 2b",
	 inout (reg, a));
#else
  rsasm ("b 1f", "2: add {a}, {a}, #1", "ret", "1: bl 2b", "bl 2b",
	 inout (reg, a), out ("x30"));
#endif
  return a;
}

[[noreturn]] static void
done ()
{
  __builtin_exit (0);
}

[[noreturn]] NOINLINE static void
leaves (void (*f) ())
{
#if __x86_64__
  rsasm ("and rsp, -16", "sub rsp, 8", "jmp {f}", in (reg, f),
	 options (noreturn));
#elif __i386__
  rsasm ("and esp, -16", "sub esp, 12", "push 0", "jmp {f}", in (reg, f),
	 options (noreturn));
#else
  rsasm ("br {f}", in (reg, f), options (noreturn));
#endif
}

int
main ()
{
  CHECK (indirect (1) == 2);
  CHECK (indirect (1) + indirect (5) == 8);
  CHECK (subroutine (1) == 3);
  leaves (done);
}
