/* Pieces that build-asm.cc puts together.  */

#ifndef RSASM_GCC_ASM_PARTS_H
#define RSASM_GCC_ASM_PARTS_H

#include "gcc/gcc-headers.h"

namespace rsasm {

/* E as an input: an rvalue of its own type, arrays and functions decayed,
   nullptr a null pointer, a bit-field of its declared type.  */
tree as_rvalue (tree e);

/* The type of a temporary for values of TYPE.  */
tree register_type (tree type);

/* True if evaluating the place E (not reading or writing it) has side
   effects.  */
bool place_has_effects (tree e);

/* The address of the function or variable DECL.  */
tree build_symbol_address (tree decl);

/* S as the front end gives strings to an asm: with a type, for without one
   no two are equal and -fipa-icf never merges functions that hold blocks.  */
tree build_asm_string (const std::string &s);

/* A sequence of expressions with the temporaries that they use.  */
class asm_parts
{
public:
  asm_parts (location_t loc, tree function)
    : m_loc (loc), m_function (function)
  {}

  /* Operand lists of an ASM_EXPR.  */
  struct operands
  {
    tree outputs = NULL_TREE, inputs = NULL_TREE;
    std::vector<std::string> clobbers;

    void add_output (const std::string &constraint, tree place);
    void add_input (const std::string &constraint, tree value);
    void append_inputs (const operands &more)
    { inputs = chainon (inputs, more.inputs); }
  };

  /* A value that an empty asm moves into a variable.  */
  struct move
  {
    std::string constraint;
    tree to, from;
  };

  /* A new temporary that lives in this sequence.  */
  tree variable (tree type);
  /* The same, bound to the register called NAME unless that is empty.  */
  tree carrier (tree type, const std::string &name);

  /* Evaluate E now, outside the temporaries' scope: its own temporaries
     may need cleanups.  */
  tree save (tree e);
  /* The place E, found now if that has side effects or ALWAYS.  */
  tree stabilize_place (tree e, bool always);

  void add (tree e);
  void add_asm (const std::string &text, const operands &ops,
		bool is_volatile, bool is_inline);
  /* Empty asm statements that do MOVES, in statements as large as GCC
     allows.  */
  void add_moves (const std::vector<move> &moves, bool is_volatile);

  /* The whole as one void expression.  */
  tree result ();

private:
  location_t m_loc;
  tree m_function;
  tree m_before = NULL_TREE;	/* saved values  */
  tree m_body = NULL_TREE;
  tree m_variables = NULL_TREE;
};

} // namespace rsasm

#endif
