/* What the check-*.cc files share: the state of one run and the list of
   checks.  Nothing outside check/ includes it.

   Each check reports what it finds and marks the operand; the checks after
   it skip marked operands, so that one mistake gives one message.  */

#ifndef RSASM_CHECK_INTERNAL_H
#define RSASM_CHECK_INTERNAL_H

#include <string>
#include <vector>

#include "base/diag.h"
#include "model/checked-asm.h"
#include "model/operand.h"
#include "target/target-desc.h"

namespace rsasm {

struct check_state
{
  const bound_asm &b;
  const target_desc &t;
  const feature_query &has;
  diag_list &diags;
  checked_asm &out;
  /* Per operand: reported by this or an earlier stage.  */
  std::vector<bool> bad;

  bool has_feature (const std::string &feature) const
  { return feature.empty () || !has || has (feature); }

  /* True if allow("RULE") is among the operands.  */
  bool is_allowed (const std::string &rule) const;

  /* Report ID at operand I, which later checks then skip.  */
  diag &report (std::size_t i, diag_id id, span where,
		std::vector<std::string> args = {});
};

/* --- the checks, in order (check.cc) ----------------------------------- */

void check_allowed_rules (check_state &s);		/* check-options.cc  */
void check_explicit_registers (check_state &s);	/* check-registers.cc  */
void check_classes (check_state &s);			/* check-classes.cc  */
void check_register_conflicts (check_state &s);	/* check-registers.cc  */
void check_places (check_state &s);			/* check-values.cc  */
void check_value_types (check_state &s);		/* check-values.cc  */
void check_class_types (check_state &s);		/* check-types.cc  */
void check_modifiers (check_state &s);		/* check-modifiers.cc  */
void warn_smaller_values (check_state &s);		/* check-modifiers.cc  */
void check_options (check_state &s);			/* check-options.cc  */
void check_abis (check_state &s);			/* check-clobbers.cc  */
void collect_clobbers (check_state &s);		/* check-clobbers.cc  */

/* --- places and texts of an operand (check.cc) ------------------------- */

/* The register or class name of O.  */
span register_span (const operand &o);

/* The expression of O's value: the input's, or with OUTPUT the output's.
   The text is empty if it is not known.  */
span value_span (const operand &o, bool output);
std::string value_text (const operand &o, bool output);

/* Add to D the fix-it that puts NAME, in quotes if QUOTED, in the place of
   the register or class of O; nothing if that place is not known.  */
void fix_name (diag &d, const operand &o, const std::string &name,
	       bool quoted);

/* --- what the messages say about the target (check.cc) ----------------- */

/* True if O carries a value in or out of its register.  */
bool holds_value (const operand &o);

/* The type of the value in the register of O: if input and output have
   different ones, the wider.  Kind none if there is no value.  */
const asm_type &wider_type (const checked_operand &o);

/* How to turn FEATURE on, as a note.  */
std::string feature_note (const target_desc &t, const std::string &feature);

/* True if R belongs to a class that can hold values.  */
bool can_hold_value (const target_desc &t, const target_register &r);

/* The classes that operands can name; the name of the first, to show as an
   example.  */
std::vector<std::string> usable_classes (const target_desc &t);
std::string example_class (const target_desc &t);

/* A register name to show as an example of class C; "" if there is none
   that users may write.  */
std::string example_register (const target_desc &t, const register_class &c);

/* If WORD is a GCC constraint, with or without marks such as "=", a note
   that says what to write for it; else "".  */
std::string constraint_note (const target_desc &t, const std::string &word);

/* The name of R whose width is BITS, else the base name.  */
std::string view_name (const target_desc &t, const target_register &r,
		       unsigned bits);

/* Add to D, for a value of type T at WHERE, which classes take T
   (check-types.cc).  */
void note_classes (const check_state &s, diag &d, span where,
		   const asm_type &t);

} // namespace rsasm

#endif
