/* What rsasm knows of one target: registers, classes, types, modifiers,
   ABIs, lexical traits.  All of it comes from targets/NAME.xml; nothing
   here or in the stages knows a register by name.

   Look-ups called find_ return null or -1 when there is no such thing.  */

#ifndef RSASM_TARGET_TARGET_DESC_H
#define RSASM_TARGET_TARGET_DESC_H

#include <cstddef>
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/asm-type.h"

namespace rsasm {

/* True if the function that holds the block may use FEATURE (a name of
   the XML's <feature> rows).  Given by the gcc layer.  */
using feature_query = std::function<bool (const std::string &feature)>;

/* One assembler name of a register: "rax", "eax", "al".  */
struct register_alias
{
  std::string name;
  unsigned bits = 0;		/* width of this view; 0: the register's  */
};

struct target_register
{
  std::string name;		/* base name, as in the Rust Reference  */
  /* For clobbers and register variables; empty: GCC does not know the
     register, nothing can be said of it (tmm0).  */
  std::string gcc_name;
  unsigned bits = 0;		/* the whole register  */
  unsigned name_bits = 0;	/* the view called NAME; 0: all of it  */
  std::vector<register_alias> aliases;	/* without the base name  */
  std::vector<std::string> classes;	/* names of its classes  */
  /* Registers with a common unit overlap (ax and ah; ARM s0, d0, q0).  */
  std::vector<std::string> units;
  /* Why it can be no operand; empty: it can.  Shown to the user.  */
  std::string reserved_reason;
  /* Reserved registers: the classes whose operands GCC may put there.  */
  std::vector<std::string> allocated_in;
  /* Constraint that means just this register ("a"); empty: none.  */
  std::string constraint;
  /* Constraints that mean it and another register ("A").  */
  std::vector<std::string> pair_constraints;
  /* Feature without which the register does not exist; empty: none.  */
  std::string feature;
  /* Feature that GCC wants as well before it puts a vector narrower than
     the register there (avx512vl for xmm16); empty: none.  */
  std::string narrow_vector_feature;
  /* Registers GCC must be told of when this one is clobbered, by GCC
     name (mm0 implies every st).  */
  std::vector<std::string> also_clobbers;
};

struct class_type
{
  std::string name;			/* asm_type::name  */
  std::string feature;			/* needed; empty: none  */
};

struct class_modifier
{
  std::string letter;			/* "e"; "" is no modifier  */
  std::string gcc;			/* GCC's operand letter; "" is none  */
  std::string prefix;			/* printed before (AArch64 "v")  */
  unsigned bits = 0;			/* width of the name it prints  */
  std::string example;			/* "eax"  */
  /* Widths of the scalars and vectors for which the smaller-value warning
     proposes this row, and for which {x:auto} means it.  */
  std::vector<unsigned> suggest_scalars, suggest_vectors;
  std::vector<unsigned> auto_scalars, auto_vectors;
};

struct register_class
{
  std::string name;
  std::string constraint;		/* GCC constraint letters  */
  bool clobber_only = false;
  /* clobber_only: why, and what to write instead; may be empty.  */
  std::string clobber_only_reason;
  std::string feature;			/* needed for any operand; may be ""  */
  std::vector<class_type> types;
  std::vector<class_modifier> modifiers;	/* the row "" always exists  */
  /* A value narrower than the bare name's width gets the smaller-value
     warning if a modifier of its own width exists.  */
  bool warn_smaller = true;

  const class_modifier *find_modifier (const std::string &letter) const;
  /* The row to propose for a scalar of BITS bits that is formatted without
     a modifier; null if there is none.  A class without any suggestions
     proposes the row whose name is BITS wide, explicit letters first.  */
  const class_modifier *find_modifier_for_bits (unsigned bits) const;
  /* The same for a value of type T: vectors have rows of their own (a
     short vector in AArch64's v0 is right as it is).  */
  const class_modifier *find_modifier_for_smaller (const asm_type &t) const;
  /* The row that {x:auto}, and {x} of an auto operand, mean for a value of
     type T: the one that prints the name of T's own width.  Null: the
     class has no such name; the bare row is the nearest.  */
  const class_modifier *find_modifier_for_auto (const asm_type &t) const;
  const class_type *find_type (const std::string &type_name) const;
};

struct target_abi
{
  std::vector<std::string> names;		/* "C", "sysv64"  */
  std::vector<std::string> clobbers;		/* base register names  */
};

/* The class that in(auto, x) stands for, by type; first match wins.  */
struct auto_rule
{
  std::vector<std::string> types;
  std::string class_name;
};

struct lexical_traits
{
  std::vector<std::string> line_comments;	/* anywhere: "#", "//"  */
  std::vector<std::string> start_comments;	/* at the start of a line  */
  std::string separators;			/* ";"  */
  bool has_syntaxes = false;			/* Intel and AT&T  */
  /* An unknown word in the operands of an instruction is a symbol; else
     it is one only where an address is expected.  */
  bool words_are_symbols = false;
  unsigned code_mode = 0;		/* x86: 64 as in .code64  */
};

/* What an instruction does to the flow of control.  */
enum class flow_kind
{
  none,
  prefix,		/* belongs to the next instruction  */
  jump,			/* to its operand  */
  branch,		/* the same, or not  */
  call,
  ret,			/* returns to the caller  */
  leave,		/* goes somewhere else: iret  */
  indirect_jump,	/* to what a register holds  */
  indirect_call,
  address,		/* no flow, but takes the address of an operand  */
  load,			/* no flow, but an operand is the address of data  */
  stack			/* no flow, but the stack pointer moves  */
};

struct flow_row
{
  std::vector<std::string> names;	/* mnemonics; "b.*" is a beginning  */
  flow_kind kind = flow_kind::none;
  unsigned operand = 1;			/* number of the target's, from 1  */
};

/* Mnemonics that move values as a whole.  */
struct value_moves
{
  std::vector<std::string> save;	/* to the stack  */
  std::vector<std::string> restore;	/* from the stack  */
  std::vector<std::string> exchange;
  std::vector<std::string> copy;	/* from one operand to the other  */
};

struct target_desc
{
  std::string name;			/* "x86_64"  */
  unsigned pointer_bits = 0;
  std::vector<std::string> features;
  /* What users write to turn a feature on, %1 being its name: a command
     line option and an attribute.  Empty: there is no such thing.  */
  std::string feature_option = "-m%1";
  std::string feature_attribute = "__attribute__((target(\"%1\")))";
  std::vector<target_register> registers;
  std::vector<register_class> classes;
  std::vector<target_abi> abis;
  std::vector<auto_rule> auto_rules;
  lexical_traits lex;
  /* Registers that hold the flags, by GCC clobber name; clobbered unless
     preserves_flags.  */
  std::vector<std::string> flag_clobbers;
  /* How sym() prints: the constraint and letter of its operand.  */
  std::string sym_constraint, sym_modifier;
  /* Words that the Intel syntax reads as something else than a symbol
     (operators, sizes); register names are found by find_register.  */
  std::vector<std::string> reserved_words;
  std::vector<flow_row> flows;
  value_moves moves;

  /* The register of any NAME (base or alias, letter case as written).  */
  const target_register *find_register (const std::string &name) const;
  /* The bits of the view called NAME; 0 if there is no such name.  */
  unsigned view_bits (const std::string &name) const;
  const register_class *find_class (const std::string &name) const;
  const target_abi *find_abi (const std::string &name) const;
  /* The class in(auto, x) means for type T; null if none holds it.  */
  const register_class *find_auto_class (const asm_type &t,
					 const feature_query &has) const;
  /* Letter case does not matter: gas knows these words in any.  */
  bool is_reserved_word (const std::string &word) const;
  /* What MNEMONIC (lower case) does to control; null: nothing.  */
  const flow_row *find_flow (const std::string &mnemonic) const;

  std::vector<std::string> class_names () const;
  std::vector<std::string> register_names () const;
  std::vector<std::string> abi_names () const;

  /* Index all names, so that look-ups are no scans.  parse_target_xml does
     it; to be called again if the lists above change.  */
  void build_index ();

private:
  struct name_entry
  {
    std::size_t index = 0;	/* into registers  */
    unsigned bits = 0;		/* of the view  */
  };
  const name_entry *find_indexed (const std::string &name) const;

  std::unordered_map<std::string, name_entry> m_register_index;
  std::unordered_map<std::string, std::size_t> m_class_index;
  std::unordered_map<std::string, std::size_t> m_flow_index;
  /* Beginnings of mnemonics, without the star.  */
  std::vector<std::pair<std::string, std::size_t>> m_flow_beginnings;
  /* Reserved words in lower case, sorted.  */
  std::vector<std::string> m_reserved_index;
};

/* True if writing A changes B.  */
bool registers_overlap (const target_register &a, const target_register &b);

/* The registers of class C, in file order.  */
std::vector<const target_register *>
class_members (const target_desc &t, const register_class &c);

} // namespace rsasm

#endif
