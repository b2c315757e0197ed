/* The result of checking: registers, classes and modifiers resolved.  */

#ifndef RSASM_MODEL_CHECKED_ASM_H
#define RSASM_MODEL_CHECKED_ASM_H

#include <string>
#include <vector>

#include "model/operand.h"

namespace rsasm {

struct target_register;
struct register_class;
struct class_modifier;

struct checked_operand
{
  const operand *op = nullptr;
  /* Register operands: one of the two is set.  */
  const register_class *cls = nullptr;
  const target_register *reg = nullptr;
  /* reg: the class through which the value enters the register; null for
     registers that can only be clobbered.  */
  const register_class *value_class = nullptr;
  /* inout(class, constant, place): the constant is to be converted to the
     type of the place before it enters the register.  */
  bool input_has_output_type = false;
};

struct checked_asm
{
  const bound_asm *bound = nullptr;
  /* As bound->operands.  */
  std::vector<checked_operand> operands;
  /* Per template piece: the modifier row of a register placeholder.  */
  std::vector<const class_modifier *> modifiers;
  /* clobber_abi and discarded explicit registers: what the block destroys
     beside its outputs.  No register twice, none that overlaps an
     explicit output with a place.  An input may sit in one of them ...  */
  std::vector<const target_register *> clobbers;
  /* ... but not in these: the part of CLOBBERS that was written
     out("reg"), so may change while inputs are still to be read.  */
  std::vector<const target_register *> early_clobbers;
};

} // namespace rsasm

#endif
