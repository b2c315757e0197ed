/* Unit test of the scan stage: labels and symbols that a block defines, and
   their fresh names.  */

#include "scan-cases.h"

static const unit::scan_case cases[] = {
  { "named label", "x86",
    "again: dec {x}~jnz again",
    "inout(reg, x)",
    R"(
label again
instruction dec : @
instruction jnz : again
edit again -> .Lrsasm%=_again
edit again -> .Lrsasm%=_again
)" },
  { "label before the instruction", "x86",
    "jmp done~nop~done:",
    "",
    R"(
instruction jmp : done
instruction nop
label done
edit done -> .Lrsasm%=_done
edit done -> .Lrsasm%=_done
)" },
  { "several on a line", "x86",
    "a: b: 1: nop; c: jmp a~jmp b; jmp c; jmp 1b",
    "",
    R"(
label a
label b
label 1
instruction nop
label c
instruction jmp : a
instruction jmp : b
instruction jmp : c
instruction jmp : 1b
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
edit 1 -> .Lrsasm%=_1.0
edit c -> .Lrsasm%=_c
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
edit c -> .Lrsasm%=_c
edit 1b -> .Lrsasm%=_1.0
)" },
  { "label of one block's loop and loop1", "x86",
    "loop: loop loop~loop1: jmp loop1~loop: ",
    "",
    R"(
label loop
instruction loop : loop
label loop1
instruction jmp : loop1
label loop
edit loop -> .Lrsasm%=_loop
edit loop -> .Lrsasm%=_loop
edit loop1 -> .Lrsasm%=_loop1
edit loop1 -> .Lrsasm%=_loop1
edit loop -> .Lrsasm%=_loop
error: 'loop' is defined twice in this block [rsasm.labels.duplicate] @ 2:'loop'
note: first defined here @ 0:'loop'
)" },
  { "mnemonics and strings are left alone", "x86",
    "inc: inc {x}~.ascii \"inc\"~jmp inc # inc",
    "inout(reg, x)",
    R"(
label inc
instruction inc : @
directive .ascii : "inc"
instruction jmp : inc
edit inc -> .Lrsasm%=_inc
edit inc -> .Lrsasm%=_inc
)" },
  { "private prefix of the user's", "x86",
    ".Ltop: jmp .Ltop",
    "",
    R"(
label .Ltop
instruction jmp : .Ltop
edit .Ltop -> .Lrsasm%=_.Ltop
edit .Ltop -> .Lrsasm%=_.Ltop
)" },
  { "numeric forward and back", "x86",
    "1: jmp 1f~1: jmp 1b~jmp 1f~1:",
    "",
    R"(
label 1
instruction jmp : 1f
label 1
instruction jmp : 1b
instruction jmp : 1f
label 1
edit 1 -> .Lrsasm%=_1.0
edit 1f -> .Lrsasm%=_1.1
edit 1 -> .Lrsasm%=_1.1
edit 1b -> .Lrsasm%=_1.1
edit 1f -> .Lrsasm%=_1.2
edit 1 -> .Lrsasm%=_1.2
)" },
  { "numeric of several digits", "x86",
    "10: jmp 10b~jmp 010b~jmp 11f~11:",
    "",
    R"(
label 10
instruction jmp : 10b
instruction jmp : 010b
instruction jmp : 11f
label 11
edit 10 -> .Lrsasm%=_10.0
edit 10b -> .Lrsasm%=_10.0
edit 010b -> .Lrsasm%=_10.0
edit 11f -> .Lrsasm%=_11.0
edit 11 -> .Lrsasm%=_11.0
)" },
  { "zero", "x86",
    "0: jmp 0b~00: jmp 0f~0:",
    "",
    R"(
label 0
instruction jmp : 0b
label 00
instruction jmp : 0f
label 0
edit 0 -> .Lrsasm%=_0.0
edit 0b -> .Lrsasm%=_0.0
edit 00 -> .Lrsasm%=_0.1
edit 0f -> .Lrsasm%=_0.2
edit 0 -> .Lrsasm%=_0.2
)" },
  { "zero, one and ten in jumps", "x86",
    "0: 1: 10: jz 0b~jz 1b~jz 10b",
    "",
    R"(
label 0
label 1
label 10
instruction jz : 0b
instruction jz : 1b
instruction jz : 10b
edit 0 -> .Lrsasm%=_0.0
edit 1 -> .Lrsasm%=_1.0
edit 10 -> .Lrsasm%=_10.0
edit 0b -> .Lrsasm%=_0.0
edit 1b -> .Lrsasm%=_1.0
edit 10b -> .Lrsasm%=_10.0
)" },
  { "references are no binary numbers", "x86",
    "mov eax, 1b~.byte 10b",
    "",
    R"(
instruction mov : eax | 1b
directive .byte : 10b
error: there is no label '1' before this place [rsasm.labels.undefined] @ 0:'1b'
note: '1f' is the next label '1' after its place, '1b' the last before @ statement
error: there is no label '10' before this place [rsasm.labels.undefined] @ 1:'10b'
note: '10f' is the next label '10' after its place, '10b' the last before @ statement
)" },
  { "reference as a whole operand", "x86",
    "1: mov eax, 1b~lea rax, [1b + rip]~.long 1b",
    "",
    R"(
label 1
instruction mov : eax | 1b
instruction lea : rax | [1b + rip]
directive .long : 1b
edit 1 -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
)" },
  { "no binary numbers in AT&T", "x86",
    "1: movl $1b, %eax~jmp 1b",
    "options(att_syntax)",
    R"(
label 1
instruction movl : $1b | %eax
instruction jmp : 1b
edit 1 -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
)" },
  { "no binary numbers on AArch64", "a64",
    "1: adr x0, 1b~b 1b",
    "",
    R"(
label 1
instruction adr : x0 | 1b
instruction b : 1b
edit 1 -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
)" },
  { "quoted", "x86",
    "\"a b\": jmp \"a b\"~\"c\": jmp c~.long c, \"c\"",
    "",
    R"(
label "a b"
instruction jmp : "a b"
label "c"
instruction jmp : c
directive .long : c | "c"
edit "a b" -> .Lrsasm%=.1
edit "a b" -> .Lrsasm%=.1
edit "c" -> .Lrsasm%=_c
edit c -> .Lrsasm%=_c
edit c -> .Lrsasm%=_c
edit "c" -> .Lrsasm%=_c
)" },
  { "quotes in data are text", "x86",
    "c: .ascii \"c\"~.quad \"c\"",
    "",
    R"(
label c
directive .ascii : "c"
directive .quad : "c"
edit c -> .Lrsasm%=_c
edit "c" -> .Lrsasm%=_c
)" },
  { "quoted with a percent sign", "x86",
    "\"a%b{{\": jmp \"a%b{{\"",
    "",
    R"(
label "a%b{"
instruction jmp : "a%b{"
edit "a%b{" -> .Lrsasm%=.1
edit "a%b{" -> .Lrsasm%=.1
)" },
  { "label with digits of a constant", "x86",
    "l{n}: jmp l{n}~{n}: jmp {n}b",
    "let(n, const(3))",
    R"(
label l3
instruction jmp : l3
label 3
instruction jmp : 3b
edit l3 -> .Lrsasm%=_l3
edit l3 -> .Lrsasm%=_l3
edit 3 -> .Lrsasm%=_3.0
edit 3b -> .Lrsasm%=_3.0
)" },
  { "differences", "x86",
    "1: nop~2: .long 2b - 1b, . - 1b, (2b-1b) * 2"
    "~.skip 2b-1b, 0x90~.nops 2b-1b",
    "",
    R"(
label 1
instruction nop
label 2
directive .long : 2b - 1b | . - 1b | (2b-1b) * 2
directive .skip : 2b-1b | 0x90
directive .nops : 2b-1b
edit 1 -> .Lrsasm%=_1.0
edit 2 -> .Lrsasm%=_2.0
edit 2b -> .Lrsasm%=_2.0
edit 1b -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 2b -> .Lrsasm%=_2.0
edit 1b -> .Lrsasm%=_1.0
edit 2b -> .Lrsasm%=_2.0
edit 1b -> .Lrsasm%=_1.0
edit 2b -> .Lrsasm%=_2.0
edit 1b -> .Lrsasm%=_1.0
)" },
  { "in memory operands", "x86",
    "t: .quad 1~mov rax, [t + rip]~mov rax, t[rip + 8]"
    "~lea rax, [rip+t]",
    "",
    R"(
label t
directive .quad : 1
instruction mov : rax | [t + rip]
instruction mov : rax | t[rip + 8]
instruction lea : rax | [rip+t]
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
)" },
  { "in AT&T operands", "x86",
    "t: .quad 1~movq t(%rip), %rax~movq $t, %rax"
    "~movq %fs:t, %rax",
    "options(att_syntax)",
    R"(
label t
directive .quad : 1
instruction movq : t(%rip) | %rax
instruction movq : $t | %rax
instruction movq : %fs:t | %rax
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
)" },
  { "AT&T names like registers", "x86",
    "eax: jmp eax~movl %eax, eax(%rip)",
    "options(att_syntax)",
    R"(
label eax
instruction jmp : eax
instruction movl : %eax | eax(%rip)
edit eax -> .Lrsasm%=_eax
edit eax -> .Lrsasm%=_eax
edit eax -> .Lrsasm%=_eax
)" },
  { "remainders", "x86",
    ".set a, 3~.long 7 % a~movl $(100 % a), %eax",
    "options(att_syntax)",
    R"(
directive .set : a | 3
directive .long : 7 % a
instruction movl : $(100 % a) | %eax
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
)" },
  { "words in braces", "x86",
    "z: vaddps zmm0{{k1}}{{z}}, zmm1, zmm2~jmp z",
    "",
    R"(
label z
instruction vaddps : zmm0{k1}{z} | zmm1 | zmm2
instruction jmp : z
edit z -> .Lrsasm%=_z
edit z -> .Lrsasm%=_z
)" },
  { "set, equ, equals", "x86",
    ".set a, 5~.equ b, a + 1~c = b~.long a, b, c~.set a, a + 1",
    "",
    R"(
directive .set : a | 5
directive .equ : b | a + 1
assignment c : b
directive .long : a | b | c
directive .set : a | a + 1
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
edit a -> .Lrsasm%=_a
edit c -> .Lrsasm%=_c
edit b -> .Lrsasm%=_b
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
edit c -> .Lrsasm%=_c
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
)" },
  { "equiv and eqv", "x86",
    ".equiv a, 5~.eqv b, a~.long b",
    "",
    R"(
directive .equiv : a | 5
directive .eqv : b | a
directive .long : b
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
)" },
  { "assigned twice", "x86",
    "a = 1~a = 2~mov eax, a",
    "",
    R"(
assignment a : 1
assignment a : 2
instruction mov : eax | a
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
)" },
  { "with a relocation", "x86",
    "f: call f@PLT~ret",
    "",
    R"(
label f
instruction call : f@PLT
instruction ret
edit f -> .Lrsasm%=_f
edit f -> .Lrsasm%=_f
)" },
  { "in pushed sections", "x86",
    "1: nop~.pushsection .t, \"ao\", @progbits, 1b~.quad 1b, 2f"
    "~.popsection~2:",
    "",
    R"(
label 1
instruction nop
directive .pushsection : .t | "ao" | @progbits | 1b
directive .quad : 1b | 2f
directive .popsection
label 2
edit 1 -> .Lrsasm%=_1.0
edit " -> ?"
edit 1b -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 2f -> .Lrsasm%=_2.0
edit 2 -> .Lrsasm%=_2.0
)" },
  { "in unwind directives", "x86",
    ".set n, 8~.cfi_remember_state~.cfi_def_cfa_offset n"
    "~.cfi_restore_state",
    "",
    R"(
directive .set : n | 8
directive .cfi_remember_state
directive .cfi_def_cfa_offset : n
directive .cfi_restore_state
edit n -> .Lrsasm%=_n
edit n -> .Lrsasm%=_n
)" },
  { "names of conditions in upper case", "x86",
    "Again: jmp Again~again: jmp again",
    "",
    R"(
label Again
instruction jmp : Again
label again
instruction jmp : again
edit Again -> .Lrsasm%=_Again
edit Again -> .Lrsasm%=_Again
edit again -> .Lrsasm%=_again
edit again -> .Lrsasm%=_again
)" },
  { "dollar and dots in names", "x86",
    "a$b: jmp a$b~a.b: jmp a.b",
    "",
    R"(
label a$b
instruction jmp : a$b
label a.b
instruction jmp : a.b
edit a$b -> .Lrsasm%=_a$b
edit a$b -> .Lrsasm%=_a$b
edit a.b -> .Lrsasm%=_a.b
edit a.b -> .Lrsasm%=_a.b
)" },
  { "AArch64 branches", "a64",
    "1: cbz x0, 1b~tbnz x0, #3, 1f~b.eq 1f~bne 1f~1:",
    "",
    R"(
label 1
instruction cbz : x0 | 1b
instruction tbnz : x0 | #3 | 1f
instruction b.eq : 1f
instruction bne : 1f
label 1
edit 1 -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit 1f -> .Lrsasm%=_1.1
edit 1f -> .Lrsasm%=_1.1
edit 1f -> .Lrsasm%=_1.1
edit 1 -> .Lrsasm%=_1.1
)" },
  { "AArch64 addresses", "a64",
    "t: .xword 1~adr x0, t~ldr x0, t~ldr x0, =t"
    "~add x0, x0, :lo12:t~ldr x0, [x0, #:lo12:t]",
    "",
    R"(
label t
directive .xword : 1
instruction adr : x0 | t
instruction ldr : x0 | t
instruction ldr : x0 | =t
instruction add : x0 | x0 | :lo12:t
instruction ldr : x0 | [x0, #:lo12:t]
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
)" },
  { "AArch64 constants", "a64",
    ".set n, 5~mov x0, #n~ldr x0, [x1, n]",
    "",
    R"(
directive .set : n | 5
instruction mov : x0 | #n
instruction ldr : x0 | [x1, n]
edit n -> .Lrsasm%=_n
edit n -> .Lrsasm%=_n
edit n -> .Lrsasm%=_n
)" },
};

int
main ()
{
  return unit::run_scan_cases (cases, sizeof cases / sizeof cases[0]);
}
