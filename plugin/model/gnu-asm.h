/* A GNU asm statement, as plain data.  */

#ifndef RSASM_MODEL_GNU_ASM_H
#define RSASM_MODEL_GNU_ASM_H

#include <string>
#include <vector>

namespace rsasm {

struct gnu_operand
{
  std::string constraint;
  /* Integer constant operands: decimal text, else empty.  */
  std::string constant;
  bool is_symbol = false;	/* the address of a function or variable  */
  /* Register variables: the name of the register; else empty.  */
  std::string hard_register;
};

struct gnu_asm
{
  /* As GCC has it: operand names are numbers.  */
  std::string templ;
  bool is_basic = false;	/* no operands, and "%" is just a character  */
  bool is_goto = false;
  bool is_noreturn = false;	/* what follows cannot be reached  */
  /* Outputs, then inputs, as "%N" counts them.  */
  std::vector<gnu_operand> operands;
  std::vector<std::string> clobbers;
};

} // namespace rsasm

#endif
