// { dg-rule "asm.directives.subset-supported" "asm.directives.supported-directives" "asm.target-specific-directives.x86" "asm.target-specific-directives.dwarf-unwinding" }
// The directives that a function may have, of the Rust Reference and others:
// they assemble.
#include "scan-test.h"

int
main ()
{
  word_t a = 1;
  rsasm (JUMP ("2f"), "1:",
	 ".2byte 1, 1b - 1b",
	 ".4byte 1",
	 ".8byte 1",
	 ".align 8",
	 ".ascii \"a\", \"b\"",
	 ".asciz \"a\"",
	 ".balign 8",
	 ".balignl 8, 0",
	 ".balignw 8, 0",
	 ".byte 1, 2",
	 ".double 1.5, 2",
	 ".equ r_equ, 5",
	 ".equiv r_equiv, 5",
	 ".eqv r_eqv, 5",
	 ".fill 2, 1, 0",
	 ".float 1.5",
	 ".long 1b - .",
	 ".octa 0x123456789abcdef0",
	 ".p2align 3",
	 ".quad 1",
	 ".set r_set, 5",
	 ".short 1",
	 ".skip 4",
	 ".sleb128 -5",
	 ".space 4, 0",
	 ".string \"a\"",
	 ".uleb128 500",
	 ".word 1",
	 ".hword 1",
	 ".int 1",
	 ".single 1.5",
	 ".zero 4",
	 ".dc.b 1",
	 ".dcb.b 2, 1",
	 ".ds.b 2",
	 ".string16 \"a\"",
	 ".dc.l 1",
	 ".balign 16", "2:",
	 ".pushsection .rodata", ".text", ".data", ".previous", ".bss",
	 ".section .rodata.x, \"a\"", ".popsection",
	 ".cfi_remember_state", ".cfi_adjust_cfa_offset 16",
	 ".cfi_def_cfa 7, 16", ".cfi_def_cfa_offset 24",
	 ".cfi_def_cfa_register 7", ".cfi_escape 0x16, 3, 0",
	 ".cfi_offset 3, -8", ".cfi_rel_offset 3, 8", ".cfi_register 3, 4",
	 ".cfi_restore 3", ".cfi_same_value 3", ".cfi_undefined 3",
	 ".cfi_restore_state", INC ("{a}"), inout (reg, a));
#if TEST_X86
  rsasm ("jmp 1f", ".nops 8", ".code16", ".code32", ".code64",
# ifdef __i386__
	 ".code32",
# endif
	 "1:");
#else
  rsasm (".inst 0xd503201f");
#endif
  CHECK (a == 2);
}
