/* The GCC form of a block, as plain data.  */

#ifndef RSASM_MODEL_LOWERED_ASM_H
#define RSASM_MODEL_LOWERED_ASM_H

#include <string>
#include <vector>

namespace rsasm {

/* Where an operand of the final asm comes from or goes to.  */
struct lowered_operand
{
  std::string constraint;	/* GCC's, "=&r", "0", ...  */
  /* value_info::id of the value read or written; -1: a dummy (outputs:
     discarded; inputs never).  */
  int value = -1;
  /* GCC name of the register variable that carries it; empty: none.  */
  std::string hard_register;
  /* Dummies: the type of the temporary, either by name ("i64") or as
     that of another value; empty and -1 for values.  */
  std::string dummy_type;
  int type_of_value = -1;
  bool is_symbol = false;	/* sym(): the value is an address  */
  /* Inputs: number of the output they are tied to; -1: none.  */
  int tied_to = -1;
};

struct lowered_asm
{
  std::string templ;		/* GCC's template  */
  std::vector<lowered_operand> outputs;
  std::vector<lowered_operand> inputs;	/* tied inputs come last  */
  std::vector<std::string> clobbers;
  bool is_volatile = true;
  bool is_noreturn = false;
  bool may_unwind = false;	/* exceptions may leave the block  */
  bool reads_memory = false;	/* readonly: needs the opaque byte read  */
  bool keeps_stack = false;	/* nostack  */
  /* A register variable is needed: the gcc layer builds the sandwich of
     three statements.  */
  bool needs_sandwich = false;
};

} // namespace rsasm

#endif
