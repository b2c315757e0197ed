/* Unit test of the lower stage: options, clobbers, and clobbers that inputs share.

   The tiny target is that of lower-case.h: 'C' clobbers va (letter A), vb, w0,
   w9 (needs wide), m0 (takes w9 and w0 along), n0 (unknown to GCC).  */

#include "lower-case.h"

namespace {

const lower_case::operand_case cases[] = {
  { "no options", "x86_64",
    "nop",
    "",
    R"(
asm volatile
clobber: cc
clobber: fpsr
clobber: memory
)" },
  { "no options on AArch64", "aarch64",
    "nop",
    "",
    R"(
asm volatile
clobber: cc
clobber: memory
)" },
  { "nomem", "x86_64",
    "nop",
    "options(nomem)",
    R"(
asm volatile
clobber: cc
clobber: fpsr
)" },
  { "readonly", "x86_64",
    "nop",
    "options(readonly)",
    R"(
asm volatile
clobber: cc
clobber: fpsr
reads memory
)" },
  { "preserves_flags", "x86_64",
    "nop",
    "options(preserves_flags)",
    R"(
asm volatile
clobber: memory
)" },
  { "preserves_flags on AArch64", "aarch64",
    "nop",
    "options(preserves_flags)",
    R"(
asm volatile
clobber: memory
)" },
  { "nostack", "x86_64",
    "nop",
    "options(nostack)",
    R"(
asm volatile
clobber: cc
clobber: fpsr
clobber: memory
keeps the stack
)" },
  { "pure and nomem", "x86_64",
    "mov {}, 1",
    "out(reg, x), options(pure, nomem)",
    R"(
asm
output: "=&r" value 0
clobber: cc
clobber: fpsr
)" },
  { "pure and readonly", "x86_64",
    "mov {}, 1",
    "out(reg, x), options(pure, readonly)",
    R"(
asm
output: "=&r" value 0
clobber: cc
clobber: fpsr
reads memory
)" },
  { "all promises", "x86_64",
    "mov {}, 1",
    "out(reg, x), options(pure, nomem, nostack, preserves_flags)",
    R"(
asm
output: "=&r" value 0
keeps the stack
)" },
  { "noreturn", "x86_64",
    "ud2",
    "options(noreturn)",
    R"(
asm volatile
clobber: cc
clobber: fpsr
clobber: memory
does not return
)" },
  { "noreturn without memory or stack", "x86_64",
    "ud2",
    "in(\"rdi\", x), options(noreturn, nomem, nostack)",
    R"(
asm volatile
input: "D" value 0
clobber: cc
clobber: fpsr
keeps the stack
does not return
)" },
  { "att_syntax and raw change no operands", "x86_64",
    "nop",
    "options(att_syntax, raw)",
    R"(
asm volatile
clobber: cc
clobber: fpsr
clobber: memory
)" },
  { "clobbers of an ABI", "tiny",
    "nop",
    "clobber_abi(\"C\")",
    R"(
asm volatile
clobber: va
clobber: vb
clobber: w0
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
)" },
  { "clobbers of an ABI with all features", "tiny",
    "nop",
    "clobber_abi(\"C\")",
    R"(
asm volatile
clobber: va
clobber: vb
clobber: w0
clobber: w9
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
)",
    "vec vecd wide vlen" },
  { "memory and flags after the registers", "tiny",
    "nop",
    "out(\"vb\", _), options(preserves_flags)",
    R"(
asm volatile
clobber: vb
clobber: memory
)" },
  { "a register clobbered under two names", "tiny",
    "nop",
    "out(\"va0\", _), out(\"va1\", _)",
    R"(
asm volatile
clobber: va0
clobber: va1
clobber: cc
clobber: fcc
clobber: memory
)" },
  { "an early clobber is none that inputs share", "tiny",
    "/* {0} */",
    "in(word, x), out(\"va\", _), options(nostack)",
    R"(
asm volatile
input: "r" value 0
clobber: va
clobber: cc
clobber: fcc
clobber: memory
keeps the stack
)" },
  { "a late clobber with a letter is shared", "tiny",
    "/* {0} */",
    "in(word, x), lateout(\"va\", _), options(nostack)",
    R"(
asm volatile
output: "=A" dummy type of value 0
input: "r" value 0
clobber: cc
clobber: fcc
clobber: memory
keeps the stack
)" },
  { "a late clobber without a letter is shared at need", "tiny",
    "/* {0} */",
    "in(word, x), lateout(\"va\", _), lateout(\"vb\", _)",
    R"(
asm volatile
output: "=A" dummy type of value 0
input: "r" value 0
clobber: vb
clobber: cc
clobber: fcc
clobber: memory
)" },
  { "as many are shared as there are inputs", "tiny",
    "/* {0} {1} */",
    "in(word, x), in(word, y), lateout(\"va\", _), lateout(\"vb\", _)",
    R"(
asm volatile
output: "=A" dummy type of value 0
output: "=r" dummy type of value 1 in vb
input: "r" value 0
input: "r" value 1
clobber: cc
clobber: fcc
clobber: memory
register variables
)" },
  { "no need, no register variable", "tiny",
    "/* {0} */",
    "in(word, x), lateout(\"vb\", _)",
    R"(
asm volatile
input: "r" value 0
clobber: vb
clobber: cc
clobber: fcc
clobber: memory
)" },
  { "all early: nothing is shared", "tiny",
    "/* {0} */",
    "in(word, x), out(\"va\", _), out(\"vb\", _)",
    R"(
asm volatile
input: "r" value 0
clobber: va
clobber: vb
clobber: cc
clobber: fcc
clobber: memory
)" },
  { "an explicit input in a clobber", "tiny",
    "nop",
    "in(\"vb\", x), clobber_abi(\"C\")",
    R"(
asm volatile
output: "=r" dummy type of value 0 in vb
input: "r" value 0 in vb
clobber: va
clobber: w0
clobber: w9
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
register variables
)",
    "vec vecd wide vlen" },
  { "an explicit input with a letter in a clobber", "tiny",
    "nop",
    "in(\"va\", s_x), clobber_abi(\"C\")",
    R"(
asm volatile
output: "=A" dummy type of value 0
input: "A" value 0
clobber: vb
clobber: w0
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
)" },
  { "the part of a register is its clobber", "tiny",
    "nop",
    "in(\"va0\", c_x), clobber_abi(\"C\")",
    R"(
asm volatile
output: "=q" dummy type of value 0 in va0
input: "q" value 0 in va0
clobber: vb
clobber: w0
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
register variables
)" },
  { "an output takes a register from the clobbers", "tiny",
    "nop",
    "out(\"vb\", x), clobber_abi(\"C\")",
    R"(
asm volatile
output: "=&r" value 0 in vb
clobber: va
clobber: w0
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
register variables
)" },
  { "a discarded inout takes its register", "tiny",
    "nop",
    "inout(\"vb\", x, _), clobber_abi(\"C\")",
    R"(
asm volatile
output: "=&r" dummy type of value 0 in vb
input: "0" value 0 in vb
clobber: va
clobber: w0
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
register variables
)" },
  { "class inputs under an ABI", "tiny",
    "/* {0} {1} {2:e} */",
    "in(word, x), in(vec, v_x), in(word, i_y), clobber_abi(\"C\")",
    R"(
asm volatile
output: "=A" dummy type of value 0
output: "=v" dummy type of value 1 in w0
output: "=r" dummy type of value 2 in vb
input: "r" value 0
input: "v" value 1
input: "r" value 2
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
register variables
)" },
  { "a call on x86-64", "x86_64",
    "call {}",
    "sym(f), in(\"rdi\", x), in(\"r8\", l_y), lateout(\"rax\", r), "
    "clobber_abi(\"C\")",
    R"(
asm volatile
output: "=a" value 3
output: "=D" dummy type of value 1
output: "=r" dummy type of value 2 in r8
input: "X" sym value 0
input: "D" value 1
input: "r" value 2 in r8
clobber: cx
clobber: dx
clobber: si
clobber: r9
clobber: r10
clobber: r11
clobber: xmm0
clobber: xmm1
clobber: xmm2
clobber: xmm3
clobber: xmm4
clobber: xmm5
clobber: xmm6
clobber: xmm7
clobber: xmm8
clobber: xmm9
clobber: xmm10
clobber: xmm11
clobber: xmm12
clobber: xmm13
clobber: xmm14
clobber: xmm15
clobber: mm0
clobber: st
clobber: st(1)
clobber: st(2)
clobber: st(3)
clobber: st(4)
clobber: st(5)
clobber: st(6)
clobber: st(7)
clobber: mm1
clobber: mm2
clobber: mm3
clobber: mm4
clobber: mm5
clobber: mm6
clobber: mm7
clobber: cc
clobber: fpsr
clobber: memory
register variables
)" },
  { "an x87 clobber of the MMX registers", "x86_64",
    "nop",
    "out(\"mm3\", _)",
    R"(
asm volatile
clobber: mm3
clobber: st
clobber: st(1)
clobber: st(2)
clobber: st(3)
clobber: st(4)
clobber: st(5)
clobber: st(6)
clobber: st(7)
clobber: cc
clobber: fpsr
clobber: memory
)" },
  { "a register GCC has no name for", "x86_64",
    "nop",
    "out(\"tmm1\", _)",
    R"(
asm volatile
clobber: cc
clobber: fpsr
clobber: memory
)",
    "sse sse2 amx-tile" },
  { "an output is no clobber of what it takes along", "tiny",
    "/* {0} */",
    "out(word, x), out(\"w0\", v_y), out(\"m0\", _)",
    R"(
asm volatile
output: "=&r" value 0
output: "=&v" value 1 in w0
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
register variables
)" },
  { "a throw-away of what is taken along", "tiny",
    "nop",
    "out(\"w0\", _), out(\"m0\", _)",
    R"(
asm volatile
clobber: w0
clobber: m0
clobber: cc
clobber: fcc
clobber: memory
)" },
  { "may_unwind", "tiny",
    "nop",
    "options(may_unwind)",
    R"(
asm volatile
clobber: cc
clobber: fcc
clobber: memory
may unwind
)" },
};

} // anonymous namespace

int
main ()
{
  for (const lower_case::operand_case &c : cases)
    lower_case::run (c, c.list);
  return unit::result ();
}
