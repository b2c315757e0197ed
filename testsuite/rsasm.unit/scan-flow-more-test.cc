/* Unit test of the scan stage: control flow of AArch64, and prefixes.  */

#include "scan-cases.h"

static const unit::scan_case cases[] = {
  { "AArch64 branches", "a64",
    "1: b 1b~b.ne 1b~cbz x0, 2f~tbz x0, #1, 2f~beq 2f~2:",
    "",
    R"(
label 1
instruction b : 1b
instruction b.ne : 1b
instruction cbz : x0 | 2f
instruction tbz : x0 | #1 | 2f
instruction beq : 2f
label 2
edit 1 -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 2f -> .Lrsasm%=_2.0
edit 2f -> .Lrsasm%=_2.0
edit 2f -> .Lrsasm%=_2.0
edit 2 -> .Lrsasm%=_2.0
)" },
  { "AArch64 branches out", "a64",
    "b foo~b.eq foo1~cbnz x0, foo2~tbnz x0, #5, foo3~bne foo4"
    "~b {f}",
    "let(f, sym(main))",
    R"(
instruction b : foo
instruction b.eq : foo1
instruction cbnz : x0 | foo2
instruction tbnz : x0 | #5 | foo3
instruction bne : foo4
instruction b : @
error: the block jumps to a symbol [rsasm.flow.jump] @ 5:'{f}'
note: call it; if the block never comes back, say so with 'options(noreturn)' @ statement
error: label 'foo' is not defined in this block [rsasm.labels.undefined] @ 0:'foo'
note: a block can jump only to labels that it defines @ statement
error: label 'foo1' is not defined in this block [rsasm.labels.undefined] @ 1:'foo1'
note: a block can jump only to labels that it defines @ statement
error: label 'foo2' is not defined in this block [rsasm.labels.undefined] @ 2:'foo2'
note: a block can jump only to labels that it defines @ statement
error: label 'foo3' is not defined in this block [rsasm.labels.undefined] @ 3:'foo3'
note: a block can jump only to labels that it defines @ statement
error: label 'foo4' is not defined in this block [rsasm.labels.undefined] @ 4:'foo4'
note: a block can jump only to labels that it defines @ statement
)" },
  { "AArch64 places", "a64",
    "b .+8~b #8~cbz x0, 1f+4~bl 16~1:",
    "",
    R"(
instruction b : .+8
instruction b : #8
instruction cbz : x0 | 1f+4
instruction bl : 16
label 1
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
error: the place of a jump or call is relative to itself [rsasm.flow.place] @ 0:'.+8'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an absolute address [rsasm.flow.place] @ 1:'#8'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an expression [rsasm.flow.place] @ 2:'1f+4'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an absolute address [rsasm.flow.place] @ 3:'16'
note: put a label there: the size of instructions is the assembler's choice @ statement
)" },
  { "AArch64 indirect", "a64",
    "br x0~br {p}~blr {p}~braaz x0",
    "let(p, in(reg, x))",
    R"(
instruction br : x0
instruction br : @
instruction blr : @
instruction braaz : x0
error: the block is left by an indirect jump [rsasm.flow.leave] @ 0:'br x0'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 1:'br {p}'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 3:'braaz x0'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "AArch64 own address", "a64",
    "adr x0, 1f~br x0~1: ldr x0, 2f~br x0~2: .xword 0",
    "",
    R"(
instruction adr : x0 | 1f
instruction br : x0
label 1
instruction ldr : x0 | 2f
instruction br : x0
label 2
directive .xword : 0
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
edit 2f -> .Lrsasm%=_2.0
edit 2 -> .Lrsasm%=_2.0
error: the block is left by an indirect jump [rsasm.flow.leave] @ 3:'br x0'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "AArch64 returns", "a64",
    "ret~ret x3~retaa~eret",
    "",
    R"(
instruction ret
instruction ret : x3
instruction retaa
instruction eret
error: the block is left by a return [rsasm.flow.leave] @ 0:'ret'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a return [rsasm.flow.leave] @ 1:'ret x3'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a return [rsasm.flow.leave] @ 2:'retaa'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a jump to another context [rsasm.flow.leave] @ 3:'eret'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "AArch64 own call", "a64",
    "bl 1f~b 2f~1: ret~2:",
    "",
    R"(
instruction bl : 1f
instruction b : 2f
label 1
instruction ret
label 2
edit 1f -> .Lrsasm%=_1.0
edit 2f -> .Lrsasm%=_2.0
edit 1 -> .Lrsasm%=_1.0
edit 2 -> .Lrsasm%=_2.0
)" },
  { "prefix at the end", "x86",
    "nop~lock",
    "",
    R"(
instruction nop
instruction <lock> 
error: the block ends with the prefix 'lock' [asm.rules.x86-prefix-restriction] @ 1:'lock'
note: write the instruction that it belongs to @ statement
)" },
  { "prefix before the last label", "x86",
    "rep~1:",
    "",
    R"(
instruction <rep> 
label 1
edit 1 -> .Lrsasm%=_1.0
error: the block ends with the prefix 'rep' [asm.rules.x86-prefix-restriction] @ 0:'rep'
note: write the instruction that it belongs to @ statement
)" },
  { "two prefixes at the end", "x86",
    "lock; data16 rex.w",
    "",
    R"(
instruction <lock> 
instruction <data16> <rex.w> 
error: the block ends with the prefix 'rex.w' [asm.rules.x86-prefix-restriction] @ 0:'rex.w'
note: write the instruction that it belongs to @ statement
)" },
  { "prefix before data", "x86",
    "lock; .byte 0x0f, 0xb1, 0x0e",
    "",
    R"(
instruction <lock> 
directive .byte : 0x0f | 0xb1 | 0x0e
)" },
  { "prefix before an empty encoding", "x86",
    "lock {{vex}}",
    "",
    R"(
instruction <lock> 
error: the block ends with the prefix 'lock' [asm.rules.x86-prefix-restriction] @ 0:'lock'
note: write the instruction that it belongs to @ statement
)" },
  { "prefix before other lines", "x86",
    "lock~~# comment~inc dword ptr [rax]",
    "",
    R"(
instruction <lock> 
instruction inc : dword ptr [rax]
)" },
  { "prefix at the end of a pushed section", "x86",
    "lock~.pushsection .a~nop~.popsection~inc dword ptr [rax]",
    "",
    R"(
instruction <lock> 
directive .pushsection : .a
instruction nop
directive .popsection
instruction inc : dword ptr [rax]
)" },
  { "prefix before a pushed section", "x86",
    "lock~.pushsection .a~nop~.popsection",
    "",
    R"(
instruction <lock> 
directive .pushsection : .a
instruction nop
directive .popsection
error: the block ends with the prefix 'lock' [asm.rules.x86-prefix-restriction] @ 0:'lock'
note: write the instruction that it belongs to @ statement
)" },
};

int
main ()
{
  return unit::run_scan_cases (cases, sizeof cases / sizeof cases[0]);
}
