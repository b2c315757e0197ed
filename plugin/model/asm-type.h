/* The type of an operand as the register class tables see it.  */

#ifndef RSASM_MODEL_ASM_TYPE_H
#define RSASM_MODEL_ASM_TYPE_H

#include <string>
#include <string_view>

namespace rsasm {

enum class type_kind
{
  none,		/* no value (discarded output)  */
  integer,	/* integers, bool, characters, enumerations  */
  floating,
  pointer,	/* object and function pointers, nullptr  */
  vector,	/* GCC vector types and intrinsics' types  */
  aggregate,	/* class, union, array: never in a register  */
  other		/* anything else: void, complex, incomplete, ...  */
};

struct asm_type
{
  type_kind kind = type_kind::none;
  /* Width of the whole value in bits; 0 if it has none.  */
  unsigned bits = 0;
  /* Vectors: number of elements.  */
  unsigned lanes = 0;
  /* Name in the class tables: "i32", "f64", "bf16", "i8x16"; pointers
     are the integer of their width.  Empty for types that no class
     holds.  */
  std::string name;
  /* As the user would write it ("unsigned int").  */
  std::string spelled;
  /* The type stands for bool: outputs must be 0 or 1.  */
  bool is_bool = false;
  /* What kind of class it is where the message can say more:
     "std::atomic", "wrapper" (one scalar member, MEMBER), or "".  */
  std::string_view aggregate_hint;
  std::string member;
};

inline bool
is_scalar_word (const asm_type &t)
{
  return t.kind == type_kind::integer || t.kind == type_kind::pointer;
}

} // namespace rsasm

#endif
