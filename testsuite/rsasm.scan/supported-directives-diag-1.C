// { dg-rule "asm.directives.subset-supported" }
// { dg-prune-output "note: (define the symbol|put |write )" }
// The directives of the Rust Reference that a function cannot have.
#include "scan-test.h"

extern "C" word_t g (word_t);

void
f (word_t x, word_t *p)
{
  rsasm (".alt_entry x"); // { dg-error "11: directive '\\.alt_entry' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".comm x, 4"); // { dg-error "11: directive '\\.comm' is not allowed in a function: it .*makes or describes a symbol" asm.directives.subset-supported }
  rsasm (".def x"); // { dg-error "11: directive '\\.def' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".endef"); // { dg-error "11: directive '\\.endef' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".global x"); // { dg-error "11: directive '\\.global' is not allowed in a function: it .*makes or describes a symbol" asm.directives.subset-supported }
  rsasm (".globl x"); // { dg-error "11: directive '\\.globl' is not allowed in a function: it .*makes or describes a symbol" asm.directives.subset-supported }
  rsasm (".insn 1"); // { dg-error "11: directive '\\.insn' is not allowed in a function: it .*unknown to some of the assemblers" asm.directives.subset-supported }
  rsasm (".lcomm x, 4"); // { dg-error "11: directive '\\.lcomm' is not allowed in a function: it .*makes or describes a symbol" asm.directives.subset-supported }
  rsasm (".option norvc"); // { dg-error "11: directive '\\.option' is not allowed in a function: it .*another processor" asm.directives.subset-supported }
  rsasm (".private_extern x"); // { dg-error "11: directive '\\.private_extern' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".scl 2"); // { dg-error "11: directive '\\.scl' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".size x, 4"); // { dg-error "11: directive '\\.size' is not allowed in a function: it .*makes or describes a symbol" asm.directives.subset-supported }
  rsasm (".type x, 1"); // { dg-error "11: directive '\\.type' is not allowed in a function: it .*makes or describes a symbol" asm.directives.subset-supported }
  rsasm (".bss"); // { dg-error "11: directive '\\.bss' is not allowed in a function: it .*leaves the section" asm.directives.subset-supported }
  rsasm (".data"); // { dg-error "11: directive '\\.data' is not allowed in a function: it .*leaves the section" asm.directives.subset-supported }
  rsasm (".text"); // { dg-error "11: directive '\\.text' is not allowed in a function: it .*leaves the section" asm.directives.subset-supported }
  rsasm (".section .x"); // { dg-error "11: directive '\\.section' is not allowed in a function: it .*leaves the section" asm.directives.subset-supported }
  rsasm (".cfi_def_cfa 7, 8"); // { dg-error "11: directive '\\.cfi_def_cfa' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_def_cfa_offset 8"); // { dg-error "11: directive '\\.cfi_def_cfa_offset' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_def_cfa_register 7"); // { dg-error "11: directive '\\.cfi_def_cfa_register' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_escape 1"); // { dg-error "11: directive '\\.cfi_escape' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_offset 3, 8"); // { dg-error "11: directive '\\.cfi_offset' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_register 3, 4"); // { dg-error "11: directive '\\.cfi_register' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_rel_offset 3, 8"); // { dg-error "11: directive '\\.cfi_rel_offset' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_restore 3"); // { dg-error "11: directive '\\.cfi_restore' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_same_value 3"); // { dg-error "11: directive '\\.cfi_same_value' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_undefined 3"); // { dg-error "11: directive '\\.cfi_undefined' is not allowed in a function: it .*changes the unwind rules" asm.directives.subset-supported }
  rsasm (".cfi_endproc"); // { dg-error "11: directive '\\.cfi_endproc' is not allowed in a function: it .*belongs to a whole function" asm.directives.subset-supported }
  rsasm (".cfi_lsda 0"); // { dg-error "11: directive '\\.cfi_lsda' is not allowed in a function: it .*belongs to a whole function" asm.directives.subset-supported }
  rsasm (".cfi_personality 0"); // { dg-error "11: directive '\\.cfi_personality' is not allowed in a function: it .*belongs to a whole function" asm.directives.subset-supported }
  rsasm (".cfi_return_column 3"); // { dg-error "11: directive '\\.cfi_return_column' is not allowed in a function: it .*belongs to a whole function" asm.directives.subset-supported }
  rsasm (".cfi_sections .x"); // { dg-error "11: directive '\\.cfi_sections' is not allowed in a function: it .*belongs to a whole function" asm.directives.subset-supported }
  rsasm (".cfi_signal_frame"); // { dg-error "11: directive '\\.cfi_signal_frame' is not allowed in a function: it .*belongs to a whole function" asm.directives.subset-supported }
  rsasm (".cfi_startproc"); // { dg-error "11: directive '\\.cfi_startproc' is not allowed in a function: it .*belongs to a whole function" asm.directives.subset-supported }
  rsasm (".cfi_window_save"); // { dg-error "11: directive '\\.cfi_window_save' is not allowed in a function: it .*belongs to a whole function" asm.directives.subset-supported }
  rsasm (".seh_endproc"); // { dg-error "11: directive '\\.seh_endproc' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".seh_endprologue"); // { dg-error "11: directive '\\.seh_endprologue' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".seh_proc x"); // { dg-error "11: directive '\\.seh_proc' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".seh_pushreg 3"); // { dg-error "11: directive '\\.seh_pushreg' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".seh_savereg 3, 4"); // { dg-error "11: directive '\\.seh_savereg' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".seh_setframe 3, 4"); // { dg-error "11: directive '\\.seh_setframe' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".seh_stackalloc 8"); // { dg-error "11: directive '\\.seh_stackalloc' is not allowed in a function: it .*another object format" asm.directives.subset-supported }
  rsasm (".even"); // { dg-error "11: directive '\\.even' is not allowed in a function: it .*another processor" asm.directives.subset-supported }
  rsasm (".fnstart"); // { dg-error "11: directive '\\.fnstart' is not allowed in a function: it .*another processor" asm.directives.subset-supported }
  rsasm (".fnend"); // { dg-error "11: directive '\\.fnend' is not allowed in a function: it .*another processor" asm.directives.subset-supported }
  rsasm (".save 3"); // { dg-error "11: directive '\\.save' is not allowed in a function: it .*another processor" asm.directives.subset-supported }
  rsasm (".movsp 3"); // { dg-error "11: directive '\\.movsp' is not allowed in a function: it .*another processor" asm.directives.subset-supported }
  rsasm (".thumb"); // { dg-error "11: directive '\\.thumb' is not allowed in a function: it .*another processor" asm.directives.subset-supported }
  rsasm (".thumb_func"); // { dg-error "11: directive '\\.thumb_func' is not allowed in a function: it .*another processor" asm.directives.subset-supported }
}
