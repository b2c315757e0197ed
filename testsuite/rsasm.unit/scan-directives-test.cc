/* Unit test of the scan stage: directives that are refused, and what must be
   changed back.  */

#include "scan-cases.h"

static const unit::scan_case cases[] = {
  { "unknown directive", "x86",
    ".bite 1~.bite 2",
    "",
    R"(
directive .bite : 1
directive .bite : 2
error: directive '.bite' is not supported [asm.directives.subset-supported] @ 0:'.bite'
note: did you mean '.byte'? @ statement
fix: 0:'.bite' -> .byte
)" },
  { "unknown directive without a like", "x86",
    ".frobnicate_all 1",
    "",
    R"(
directive .frobnicate_all : 1
error: directive '.frobnicate_all' is not supported [asm.directives.subset-supported] @ 0:'.frobnicate_all'
note: the manual lists the directives that are supported @ statement
)" },
  { "forbidden directives", "x86",
    ".globl a~.GLOBL b~.macro m~.endm",
    "",
    R"(
directive .globl : a
directive .GLOBL : b
directive .macro : m
directive .endm
error: directive '.globl' is not allowed in a function: it makes or describes a symbol of the program, and the block may be emitted more than once [asm.directives.subset-supported] @ 0:'.globl'
note: define the symbol in C++ and pass it with 'sym(...)', or in a link-once group between '.ifndef NAME' and '.endif' @ statement
error: directive '.macro' is not allowed in a function: it is a macro of the assembler, which hides the instructions [asm.directives.subset-supported] @ 2:'.macro'
note: build the template with a constexpr function @ statement
)" },
  { "forbidden without an alternative", "x86",
    ".file \"x\"",
    "",
    R"(
directive .file : "x"
error: directive '.file' is not allowed in a function: it belongs to the compiler's debug information [asm.directives.subset-supported] @ 0:'.file'
)" },
  { "forbidden and quotes", "x86",
    ".intel_syntax noprefix",
    "options(att_syntax)",
    R"(
directive .intel_syntax : noprefix
error: directive '.intel_syntax' is not allowed in a function: it switches the syntax [asm.directives.subset-supported] @ 0:'.intel_syntax'
note: the template is in Intel syntax, or in AT&T syntax with 'options(att_syntax)' @ statement
)" },
  { "register names on AArch64", "a64",
    "a .req x0~.unreq a",
    "",
    R"(
directive .req : x0
directive .unreq : a
error: directive '.req' is not allowed in a function: it gives a register a name that outlasts the block [asm.directives.subset-supported] @ 0:'.req'
note: name the operand with 'let(...)' @ statement
error: directive '.unreq' is not allowed in a function: it gives a register a name that outlasts the block [asm.directives.subset-supported] @ 1:'.unreq'
note: name the operand with 'let(...)' @ statement
)" },
  { "directive of another target", "a64",
    ".code32~.nops 3",
    "",
    R"(
directive .code32
directive .nops : 3
error: directive '.code32' is not supported [asm.directives.subset-supported] @ 0:'.code32'
note: the manual lists the directives that are supported @ statement
error: directive '.nops' is not supported [asm.directives.subset-supported] @ 1:'.nops'
note: the manual lists the directives that are supported @ statement
)" },
  { "location counter", "x86",
    ". = . + 4~.=4~.set ., 5",
    "",
    R"(
assignment . : . + 4
assignment . : 4
directive .set : . | 5
error: a block cannot set the location counter [asm.directives.subset-supported] @ 0:'.'
note: use '.skip' or '.balign' @ statement
error: a block cannot set the location counter [asm.directives.subset-supported] @ 1:'.'
note: use '.skip' or '.balign' @ statement
error: a block cannot set the location counter [asm.directives.subset-supported] @ 2:'.'
note: use '.skip' or '.balign' @ statement
)" },
  { "section left", "x86",
    ".text~.section .foo~.data; .previous",
    "",
    R"(
directive .text
directive .section : .foo
directive .data
directive .previous
error: directive '.text' is not allowed in a function: it leaves the section of the function [asm.directives.subset-supported] @ 0:'.text'
note: put what belongs there between '.pushsection NAME' and '.popsection' @ statement
error: directive '.section' is not allowed in a function: it leaves the section of the function [asm.directives.subset-supported] @ 1:'.section'
note: put what belongs there between '.pushsection NAME' and '.popsection' @ statement
error: directive '.data' is not allowed in a function: it leaves the section of the function [asm.directives.subset-supported] @ 2:'.data'
note: put what belongs there between '.pushsection NAME' and '.popsection' @ statement
error: directive '.previous' is not allowed in a function: it leaves the section of the function [asm.directives.subset-supported] @ 2:'.previous'
note: put what belongs there between '.pushsection NAME' and '.popsection' @ statement
)" },
  { "sections inside a push", "x86",
    ".pushsection .a~.text~.section .foo~.previous~.popsection",
    "",
    R"(
directive .pushsection : .a
directive .text
directive .section : .foo
directive .previous
directive .popsection
)" },
  { "push left open", "x86",
    ".pushsection .a~.pushsection .b~.popsection",
    "",
    R"(
directive .pushsection : .a
directive .pushsection : .b
directive .popsection
error: the effect of '.pushsection' outlasts the block: '.popsection' is missing [asm.directives.stateful] @ 0:'.pushsection'
)" },
  { "pop without push", "x86",
    ".popsection~.pushsection .a~.popsection; .popsection",
    "",
    R"(
directive .popsection
directive .pushsection : .a
directive .popsection
directive .popsection
error: '.popsection' without '.pushsection' before it in this block [asm.directives.stateful] @ 0:'.popsection'
error: '.popsection' without '.pushsection' before it in this block [asm.directives.stateful] @ 2:'.popsection'
)" },
  { "state left open", "x86",
    ".cfi_remember_state~nop",
    "",
    R"(
directive .cfi_remember_state
instruction nop
error: the effect of '.cfi_remember_state' outlasts the block: '.cfi_restore_state' is missing [asm.directives.stateful] @ 0:'.cfi_remember_state'
)" },
  { "restore without remember", "x86",
    ".cfi_restore_state",
    "",
    R"(
directive .cfi_restore_state
error: '.cfi_restore_state' without '.cfi_remember_state' before it in this block [asm.directives.stateful] @ 0:'.cfi_restore_state'
)" },
  { "rule changed", "x86",
    ".cfi_def_cfa rsp, 16~.cfi_offset rbx, -8",
    "",
    R"(
directive .cfi_def_cfa : rsp | 16
directive .cfi_offset : rbx | -8
error: directive '.cfi_def_cfa' is not allowed in a function: it changes the unwind rules of the function [asm.directives.subset-supported] @ 0:'.cfi_def_cfa'
note: put it between '.cfi_remember_state' and '.cfi_restore_state' @ statement
error: directive '.cfi_offset' is not allowed in a function: it changes the unwind rules of the function [asm.directives.subset-supported] @ 1:'.cfi_offset'
note: put it between '.cfi_remember_state' and '.cfi_restore_state' @ statement
)" },
  { "frame address adjusted", "x86",
    ".cfi_adjust_cfa_offset 8~push rax~.cfi_adjust_cfa_offset 8",
    "",
    R"(
directive .cfi_adjust_cfa_offset : 8
instruction push : rax
directive .cfi_adjust_cfa_offset : 8
error: the block leaves the canonical frame address adjusted by 16 [asm.directives.stateful] @ 2:'.cfi_adjust_cfa_offset'
note: undo it with '.cfi_adjust_cfa_offset -16' @ statement
)" },
  { "frame address adjusted and undone", "x86",
    ".cfi_adjust_cfa_offset 16~nop~.cfi_adjust_cfa_offset -16",
    "",
    R"(
directive .cfi_adjust_cfa_offset : 16
instruction nop
directive .cfi_adjust_cfa_offset : -16
)" },
  { "adjusted within a state", "x86",
    ".cfi_remember_state~.cfi_adjust_cfa_offset 8"
    "~.cfi_restore_state",
    "",
    R"(
directive .cfi_remember_state
directive .cfi_adjust_cfa_offset : 8
directive .cfi_restore_state
)" },
  { "adjusted by no number", "x86",
    ".cfi_adjust_cfa_offset 0x8~.cfi_adjust_cfa_offset"
    "~.cfi_adjust_cfa_offset 1, 2",
    "",
    R"(
directive .cfi_adjust_cfa_offset : 0x8
directive .cfi_adjust_cfa_offset
directive .cfi_adjust_cfa_offset : 1 | 2
error: '.cfi_adjust_cfa_offset' in a block needs one decimal number [asm.directives.stateful] @ 0:'0x8'
error: '.cfi_adjust_cfa_offset' in a block needs one decimal number [asm.directives.stateful] @ 1:'.cfi_adjust_cfa_offset'
error: '.cfi_adjust_cfa_offset' in a block needs one decimal number [asm.directives.stateful] @ 2:'.cfi_adjust_cfa_offset'
)" },
  { "code width", "x86",
    ".code32~nop~.code64~.code16~nop",
    "",
    R"(
directive .code32
instruction nop
directive .code64
directive .code16
instruction nop
error: the effect of '.code16' outlasts the block: '.code64' is missing [asm.directives.stateful] @ 3:'.code16'
)" },
  { "code width undone", "i386",
    ".code16~nop~.code32",
    "",
    R"(
directive .code16
instruction nop
directive .code32
)" },
  { "spans across an operand", "x86",
    "jmp foo{n}bar",
    "let(n, const(12))",
    R"(
instruction jmp : foo12bar
error: label 'foo12bar' is not defined in this block [rsasm.labels.undefined] @ 0:'foo{n}bar'
note: a block can jump only to labels that it defines @ statement
)" },
  { "spans behind doubled braces", "x86",
    "vmovaps zmm0{{k1}}, zmm1; jmp foo",
    "",
    R"(
instruction vmovaps : zmm0{k1} | zmm1
instruction jmp : foo
error: label 'foo' is not defined in this block [rsasm.labels.undefined] @ 0:'foo'
note: a block can jump only to labels that it defines @ statement
)" },
};

int
main ()
{
  return unit::run_scan_cases (cases, sizeof cases / sizeof cases[0]);
}
