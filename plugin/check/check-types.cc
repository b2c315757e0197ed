/* Types in classes: does the class, or a class of the explicit register,
   take the type of the value in this function?

   Reads classes, registers and types; sets checked_operand::value_class.
   Types are compared by name (asm_type::name), so that a target file says
   it all.  An error names the types that the class takes and the classes
   that take the type.  */

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include "check/internal.h"

namespace rsasm {

namespace {

/* --- types in words ---------------------------------------------------- */

/* The widths that a class takes, by kind.  */
struct taken_types
{
  std::vector<unsigned> integers, floats, vectors;
};

void
add_width (std::vector<unsigned> &list, unsigned bits)
{
  if (bits != 0 && std::find (list.begin (), list.end (), bits) == list.end ())
    list.push_back (bits);
}

/* Add the type called NAME ("i32", "bf16", "f32x4") to TAKEN.  */
void
add_type (taken_types &taken, const std::string &name)
{
  std::size_t at = 0;
  while (at < name.size ()
	 && !std::isdigit (static_cast<unsigned char> (name[at])))
    at++;
  char *end = nullptr;
  const unsigned long bits = std::strtoul (name.c_str () + at, &end, 10);
  if (*end == 'x')
    add_width (taken.vectors, bits * std::strtoul (end + 1, nullptr, 10));
  else if (name[0] == 'i')
    add_width (taken.integers, bits);
  else
    add_width (taken.floats, bits);
}

/* "integers of 16, 32 or 64 bits", or "" if WIDTHS is empty.  */
std::string
words_of (const char *what, std::vector<unsigned> widths)
{
  if (widths.empty ())
    return "";
  std::sort (widths.begin (), widths.end ());
  std::string text = std::string (what) + " of ";
  for (std::size_t i = 0; i < widths.size (); i++)
    {
      if (i != 0)
	text += i + 1 == widths.size () ? " or " : ", ";
      text += std::to_string (widths[i]);
    }
  return text + " bits";
}

/* The types of C in words.  Types whose feature is off are left out unless
   nothing else is there.  */
std::string
describe_types (const check_state &s, const register_class &c)
{
  taken_types taken;
  for (const class_type &t : c.types)
    if (s.has_feature (t.feature))
      add_type (taken, t.name);
  if (taken.integers.empty () && taken.floats.empty ()
      && taken.vectors.empty ())
    for (const class_type &t : c.types)
      add_type (taken, t.name);

  std::string text;
  for (const std::string &part :
       { words_of ("integers or pointers", taken.integers),
	 words_of ("floating-point values", taken.floats),
	 words_of ("vectors", taken.vectors) })
    if (!part.empty ())
      text += (text.empty () ? "" : "; ") + part;
  return text.empty () ? "no types at all" : text;
}

/* --- who takes a type -------------------------------------------------- */

/* Return true if C takes values of type T here.  If a missing feature is
   all that is in the way, put it into MISSING.  */
bool
takes_type (const check_state &s, const register_class &c, const asm_type &t,
	    std::string &missing)
{
  if (c.clobber_only || t.name.empty ())
    return false;
  const class_type *row = c.find_type (t.name);
  if (!row)
    return false;
  if (!s.has_feature (c.feature))
    missing = c.feature;
  else if (!s.has_feature (row->feature))
    missing = row->feature;
  else
    return true;
  return false;
}

} // anonymous namespace

void
note_classes (const check_state &s, diag &d, span where, const asm_type &t)
{
  std::vector<std::string> names, missing_names;
  std::string feature;
  for (const register_class &c : s.t.classes)
    {
      std::string missing;
      if (takes_type (s, c, t, missing))
	names.push_back (c.name);
      else if (!missing.empty () && (feature.empty () || feature == missing))
	{
	  feature = missing;
	  missing_names.push_back (c.name);
	}
    }
  if (!names.empty ())
    d.note (where, "type " + quote (t.spelled) + " can be used in class "
		   + quoted_list (names));
  else if (!missing_names.empty ())
    {
      d.note (where, "type " + quote (t.spelled) + " can be used in class "
		     + quoted_list (missing_names)
		     + " with the target feature " + quote (feature));
      d.note (where, feature_note (s.t, feature));
    }
  else
    d.note (where, "no register class of this target takes type "
		   + quote (t.spelled));
}

namespace {

/* Add to D what else can be done with a value of type T that C does not
   take.  */
void
note_conversion (diag &d, span where, const register_class &c,
		 const asm_type &t)
{
  if (t.kind == type_kind::integer && t.bits < 32 && c.find_type ("i32"))
    d.note (where, "or convert the value to an integer of 32 bits");
  else if (t.kind == type_kind::integer && t.bits == 128
	   && c.find_type ("i64"))
    d.note (where, "or pass its two halves as two operands");
}

/* --- classes ----------------------------------------------------------- */

/* Judge the value of type T that operand I has in its class.  Return false
   if it was reported.  */
bool
check_type_in_class (check_state &s, std::size_t i, const asm_type &t,
		     bool output)
{
  const register_class &c = *s.out.operands[i].cls;
  std::string missing;
  if (takes_type (s, c, t, missing))
    return true;
  const span where = value_span (s.b.operands[i], output);
  if (!missing.empty ())
    {
      s.report (i, diag_id::type_feature, where,
		{ t.spelled, "register class", c.name, missing })
	.note (where, feature_note (s.t, missing));
      return false;
    }
  diag &d = s.report (i, diag_id::type_not_in_class, where,
		      { t.spelled, c.name });
  d.note (where, "register class " + quote (c.name) + " takes "
		 + describe_types (s, c));
  note_classes (s, d, where, t);
  note_conversion (d, where, c, t);
  return false;
}

/* --- explicit registers ------------------------------------------------ */

/* The class of R, written as a name of VIEW bits, that takes T: one whose
   registers are printed that wide if there is one (ymm_reg for ymm0), else
   the first.  Null if there is none, with MISSING as for takes_type.  */
const register_class *
find_value_class (const check_state &s, const target_register &r,
		  unsigned view, const asm_type &t, std::string &missing)
{
  const register_class *first = nullptr;
  for (const std::string &name : r.classes)
    {
      const register_class *c = s.t.find_class (name);
      if (!c)
	continue;
      std::string lacks;
      if (takes_type (s, *c, t, lacks))
	{
	  const class_modifier *bare = c->find_modifier ("");
	  if (bare && bare->bits == view)
	    return c;
	  if (!first)
	    first = c;
	}
      if (!lacks.empty () && missing.empty ())
	missing = lacks;
    }
  return first;
}

/* A register that shares bits with R and takes T; null if there is none
   (al for ax and a char).  */
const target_register *
find_relative (const check_state &s, const target_register &r,
	       const asm_type &t)
{
  for (const target_register &other : s.t.registers)
    {
      std::string missing;
      if (&other != &r && other.reserved_reason.empty ()
	  && registers_overlap (r, other)
	  && find_value_class (s, other, 0, t, missing))
	return &other;
    }
  return nullptr;
}

/* Judge the value of type T that operand I has in its explicit register.
   Return false if it was reported.  */
bool
check_type_in_register (check_state &s, std::size_t i, const asm_type &t,
			bool output)
{
  checked_operand &co = s.out.operands[i];
  const operand &o = s.b.operands[i];
  const std::string &name = o.reg.name.text;
  const span where = value_span (o, output);
  std::string missing;
  const register_class *c
    = find_value_class (s, *co.reg, s.t.view_bits (name), t, missing);

  if (c)
    {
      /* GCC puts narrow vectors into some registers only if it may encode
	 them there.  */
      const std::string &narrow = co.reg->narrow_vector_feature;
      if (t.kind == type_kind::vector && t.bits < co.reg->bits
	  && !s.has_feature (narrow))
	{
	  s.report (i, diag_id::type_feature, where,
		    { t.spelled, "register", name, narrow })
	    .note (where, feature_note (s.t, narrow));
	  return false;
	}
      co.value_class = c;
      return true;
    }
  if (!missing.empty ())
    {
      s.report (i, diag_id::type_feature, where,
		{ t.spelled, "register", name, missing })
	.note (where, feature_note (s.t, missing));
      return false;
    }

  diag &d = s.report (i, diag_id::type_not_in_register, where,
		      { t.spelled, name });
  const register_class *taker = nullptr;
  for (const std::string &class_name : co.reg->classes)
    {
      const register_class *first = s.t.find_class (class_name);
      if (!first || first->clobber_only)
	continue;
      d.note (where, "register " + quote (name) + " takes "
		     + describe_types (s, *first));
      taker = first;
      break;
    }
  if (const target_register *other = find_relative (s, *co.reg, t))
    {
      const std::string other_name = view_name (s.t, *other, t.bits);
      d.note (register_span (o), "for type " + quote (t.spelled)
				 + " write register " + quote (other_name));
    }
  else
    note_classes (s, d, where, t);
  if (taker)
    note_conversion (d, where, *taker, t);
  return false;
}

bool
check_type (check_state &s, std::size_t i, const asm_type &t, bool output)
{
  if (s.out.operands[i].cls)
    return check_type_in_class (s, i, t, output);
  return !s.out.operands[i].reg || check_type_in_register (s, i, t, output);
}

} // anonymous namespace

void
check_class_types (check_state &s)
{
  for (std::size_t i = 0; i < s.b.operands.size (); i++)
    {
      const operand &o = s.b.operands[i];
      if (s.bad[i] || !is_register_kind (o.kind))
	continue;
      /* One place has one type; a constant that takes the output's type
	 has none of its own.  */
      const bool writes = o.has_output () && !o.discards_output;
      const bool reads = o.has_input () && !(writes && o.is_same_place)
			 && !s.out.operands[i].input_has_output_type;
      if (reads && !check_type (s, i, o.in_value.type, false))
	continue;
      if (writes)
	check_type (s, i, o.out_value.type, true);
    }
}

} // namespace rsasm
