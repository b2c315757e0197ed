/* Printing operands in another assembler syntax than the unit's.

   Chains the target's operand printer.  Under -masm=att GCC prints %eax,
   which gas takes in Intel syntax too, but memory operands it would not;
   so a block in Intel syntax switches GCC's idea of the dialect for its own
   operands, and back.

   An LTO link without the plugin has no such printer, and would refuse the
   template.  So with -flto templates do without.  */

#include "gcc/gcc-headers.h"

#include "gcc/dialect.h"

#include "gcc/techniques.h"

namespace rsasm {

#ifdef ASSEMBLER_DIALECT

static void (*previous_print) (FILE *, rtx, int);
static bool (*previous_is_valid) (unsigned char);

static void
print_operand (FILE *file, rtx x, int code)
{
  static asm_dialect unit_dialect;
  if (code == '<')
    {
      unit_dialect = ix86_asm_dialect;
      ix86_asm_dialect = ASM_INTEL;
    }
  else if (code == '>')
    ix86_asm_dialect = unit_dialect;
  else
    previous_print (file, x, code);
}

static bool
is_valid_punctuation (unsigned char code)
{
  return code == '<' || code == '>' || previous_is_valid (code);
}

void
install_dialect_switch ()
{
  if (targetm.asm_out.print_operand == print_operand)
    return;
  previous_print = targetm.asm_out.print_operand;
  previous_is_valid = targetm.asm_out.print_operand_punct_valid_p;
  targetm.asm_out.print_operand = print_operand;
  targetm.asm_out.print_operand_punct_valid_p = is_valid_punctuation;
}

bool
can_switch_dialect ()
{
  return !flag_generate_lto && uses (technique::dialect_switch);
}

#else

void
install_dialect_switch ()
{
}

bool
can_switch_dialect ()
{
  return false;
}

#endif

} // namespace rsasm
