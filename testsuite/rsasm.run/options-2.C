// { dg-rule "asm.scope.asm" }
// { dg-require-rsasm-target x86_64 }
// { dg-torture "-O2 -fcf-protection=full" "-O2 -fstack-clash-protection" "-O2 -mno-red-zone" "-O2 -mcmodel=large -fno-pie -no-pie" "-O0 -mcmodel=large -fno-pie -no-pie" "-O2 -mcmodel=medium -fno-pie -no-pie" "-O2 -mstackrealign" "-O2 -fno-plt -fPIC" "-O2 -fno-pie -no-pie" "-O0 -fPIE -pie" "-O2 -static" "-O2 -mincoming-stack-boundary=3" "-O2 -maccumulate-outgoing-args" "-O2 -mpush-args -fno-omit-frame-pointer" }
// Code models and the like: registers, symbols and calls.
#include "rsasm-test.h"

static word_t variable = 5;
static word_t function (word_t x) { return x + 1; }

int
main ()
{
  word_t r, a = opaque (3ul);
  rsasm ("mov {r}, {a}", out (reg, r), in (reg, a));
  CHECK (r == 3);
#ifndef __code_model_large__
  rsasm ("call {}", sym (function), in ("rdi", a), lateout ("rax", r),
	 clobber_abi ("C"));
  CHECK (r == 4);
#endif
#ifdef __code_model_large__
  rsasm ("movabs {r}, offset {variable}", "mov {r}, [{r}]",
	 out (reg, r), sym (variable));
#else
  rsasm ("mov {r}, [rip + {variable}]", out (reg, r), sym (variable));
#endif
  CHECK (r == 5);
}
