/* Unit test of the scan stage: statements, and what the lexer makes of
   comments, strings and operands.  */

#include "scan-cases.h"

static const unit::scan_case cases[] = {
  { "one instruction", "x86",
    "mov {x}, 5",
    "inout(reg, x)",
    R"(
instruction mov : @ | 5
)" },
  { "nothing", "x86",
    "",
    "",
    R"(
)" },
  { "white space only", "x86",
    "  \t ~ ~;;",
    "",
    R"(
)" },
  { "instruction without operands", "x86",
    "nop~ret",
    "options(noreturn)",
    R"(
instruction nop
instruction ret
)" },
  { "several in a line", "x86",
    "nop; inc {x} ;dec {x};",
    "inout(reg, x)",
    R"(
instruction nop
instruction inc : @
instruction dec : @
)" },
  { "operands in brackets", "x86",
    "mov rax, [rbx + rcx*8, 5]; lea rdx, [rax]",
    "",
    R"(
instruction mov : rax | [rbx + rcx*8, 5]
instruction lea : rdx | [rax]
)" },
  { "operands in parentheses", "x86",
    "movq 8(%rsp,%rax,4), %rbx",
    "options(att_syntax)",
    R"(
instruction movq : 8(%rsp,%rax,4) | %rbx
)" },
  { "masks and rounding", "x86",
    "vaddps zmm0{{k1}}{{z}}, zmm1, zmm2, {{rn-sae}}",
    "",
    R"(
instruction vaddps : zmm0{k1}{z} | zmm1 | zmm2 | {rn-sae}
)" },
  { "prefixes", "x86",
    "lock inc dword ptr [rax]~rep movsb~lock; incl (rax)",
    "",
    R"(
instruction <lock> inc : dword ptr [rax]
instruction <rep> movsb
instruction <lock> 
instruction incl : (rax)
)" },
  { "two prefixes", "x86",
    "data16 rex.w call rax~xacquire lock xchg [rax], ecx",
    "",
    R"(
instruction <data16> <rex.w> call : rax
instruction <xacquire> <lock> xchg : [rax] | ecx
)" },
  { "prefixes in upper case", "x86",
    "LOCK INC dword ptr [rax]",
    "",
    R"(
instruction <LOCK> INC : dword ptr [rax]
)" },
  { "encodings in braces", "x86",
    "{{vex}} vaddps xmm0, xmm1, xmm2"
    "~lock {{disp32}} inc dword ptr [rax]~{{evex}}",
    "",
    R"(
instruction vaddps : xmm0 | xmm1 | xmm2
instruction <lock> inc : dword ptr [rax]
)" },
  { "hint after a mnemonic", "x86",
    "jne,pt 1f~1:",
    "options(att_syntax)",
    R"(
instruction jne : 1f
label 1
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
)" },
  { "directives", "x86",
    ".byte 1, 2, 3~.ascii \"a, b\"~.balign 16",
    "",
    R"(
directive .byte : 1 | 2 | 3
directive .ascii : "a, b"
directive .balign : 16
)" },
  { "directive without operands", "x86",
    ".pushsection .a~.popsection",
    "",
    R"(
directive .pushsection : .a
directive .popsection
)" },
  { "assignments", "x86",
    "a = 5~b == a + 1~\"c\" = 2",
    "",
    R"(
assignment a : 5
assignment b : a + 1
assignment "c" : 2
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
edit a -> .Lrsasm%=_a
edit "c" -> .Lrsasm%=_c
)" },
  { "comments of the target", "x86",
    "nop # jmp foo; inc eax~# all~nop",
    "",
    R"(
instruction nop
instruction nop
)" },
  { "comments of C++", "x86",
    "nop // jmp foo~// {x}~inc {x} //",
    "inout(reg, x)",
    R"(
instruction nop
instruction inc : @
edit // -> #
edit // -> #
edit // -> #
)" },
  { "comments of C", "x86",
    "nop /* ; jmp foo */ ; inc {x}~/* over~lines */ dec {x}",
    "inout(reg, x)",
    R"(
instruction nop
instruction inc : @
instruction dec : @
)" },
  { "slash at the start of a line", "x86",
    "/ jmp foo~nop; / jmp foo~1: / jmp foo",
    "",
    R"(
instruction nop
label 1
edit 1 -> .Lrsasm%=_1.0
)" },
  { "slash elsewhere divides", "x86",
    "mov eax, 8 / 2",
    "",
    R"(
instruction mov : eax | 8 / 2
)" },
  { "APP and NO_APP", "x86",
    "#NO_APP~#APP x~nop",
    "",
    R"(
instruction nop
edit # -> # 
edit # -> # 
)" },
  { "AArch64 comments", "a64",
    "# jmp foo~ # \"~nop // b foo~1: # don't~mov x0, #1; # x",
    "",
    R"(
instruction nop
label 1
instruction mov : x0 | #1
edit 1 -> .Lrsasm%=_1.0
)" },
  { "AArch64 immediates", "a64",
    "mov x0, #1~add x0, x0, #0x10, lsl #12~ldr x0, [x1], #8",
    "",
    R"(
instruction mov : x0 | #1
instruction add : x0 | x0 | #0x10 | lsl #12
instruction ldr : x0 | [x1] | #8
)" },
  { "AArch64 lists and suffixes", "a64",
    "ld1 {{{0}.4s, v1.4s}}, [{1}], #32"
    "~fmla {0}.4s, v1.4s, v2.s[0]",
    "in(vreg, v), in(reg, p)",
    R"(
instruction ld1 : {@.4s, v1.4s} | [@] | #32
instruction fmla : @.4s | v1.4s | v2.s[0]
)" },
  { "AArch64 write back", "a64",
    "str x0, [sp, #-16]!",
    "",
    R"(
instruction str : x0 | [sp, #-16]!
)" },
  { "AArch64 relocations", "a64",
    "add x0, x0, :lo12:{0}~ldr x1, [x0, #:got_lo12:{0}]",
    "sym(v)",
    R"(
instruction add : x0 | x0 | :lo12:@
instruction ldr : x1 | [x0, #:got_lo12:@]
)" },
  { "strings", "x86",
    ".ascii \"a;b # c // d /* e\", \"f\\\"g\"~.asciz \"x\"",
    "",
    R"(
directive .ascii : "a;b # c // d /* e" | "f\"g"
directive .asciz : "x"
)" },
  { "string over two lines", "x86",
    ".ascii \"a~b\"~nop",
    "",
    R"(
directive .ascii : "a~b"
instruction nop
)" },
  { "characters", "x86",
    "mov al, ';'~mov al, '#~mov al, '\\''~mov al, '\"'"
    "~mov al, 'a",
    "",
    R"(
instruction mov : al | ';'
instruction mov : al | '#
instruction mov : al | '\''
instruction mov : al | '"'
instruction mov : al | 'a
)" },
  { "character at the end of a line", "x86",
    "mov al, '~nop",
    "",
    R"(
instruction mov : al | '
instruction nop
)" },
  { "constants are digits", "x86",
    "mov eax, {n}~.{n}byte 1~add eax, {n}{n}",
    "let(n, const(4))",
    R"(
instruction mov : eax | 4
directive .4byte : 1
instruction add : eax | 44
)" },
  { "negative constants", "x86",
    "mov eax, {n} - {n}",
    "let(n, const(-4))",
    R"(
instruction mov : eax | -4 - -4
)" },
  { "symbols with suffixes", "x86",
    "call {f}@PLT~mov rax, {f}@GOTPCREL[rip]",
    "let(f, sym(main))",
    R"(
instruction call : @@PLT
instruction mov : rax | @@GOTPCREL[rip]
)" },
  { "doubled braces", "x86",
    "vmovaps zmm1{{k1}}, zmm2; inc {x}",
    "inout(reg, x)",
    R"(
instruction vmovaps : zmm1{k1} | zmm2
instruction inc : @
)" },
  { "raw", "x86",
    "vmovaps zmm1{k1}, zmm2",
    "options(raw)",
    R"(
instruction vmovaps : zmm1{k1} | zmm2
)" },
  { "percent signs", "x86",
    "mov eax, 7 % 2",
    "options(raw)",
    R"(
instruction mov : eax | 7 % 2
)" },
  { "bytes beyond ASCII", "x86",
    "grün: jmp grün",
    "",
    R"(
label grün
instruction jmp : grün
edit grün -> .Lrsasm%=_grün
edit grün -> .Lrsasm%=_grün
)" },
};

int
main ()
{
  return unit::run_scan_cases (cases, sizeof cases / sizeof cases[0]);
}
