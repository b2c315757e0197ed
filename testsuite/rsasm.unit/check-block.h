/* A tiny made-up target, blocks built by hand, and diagnostics as text: what
   the tests and the fuzzer of the check stage share.

   The target has registers nobody makes, so the tests hold whatever the
   target files say:
     va      64 bits; "va" is its 16-bit name, eva and rva are 32 and 64
     va0 va1 the two bytes of va
     vb      as va, one byte vb0
     w0      128 bits; d0 is its lower half
     w9      256 bits, needs feature wide, and vlen for narrow vectors
     m0      can only be clobbered
     sp0     reserved  */

#ifndef RSASM_CHECK_BLOCK_H
#define RSASM_CHECK_BLOCK_H

#include <deque>
#include <string>
#include <vector>

#include "base/diag.h"
#include "base/text.h"
#include "check/check.h"

namespace check_block {

using namespace rsasm;

/* --- the target --------------------------------------------------------- */

inline target_register
make_register (const char *name, unsigned bits, unsigned name_bits,
	       std::vector<register_alias> aliases, const char *classes,
	       const char *units)
{
  target_register r;
  r.name = r.gcc_name = name;
  r.bits = bits;
  r.name_bits = name_bits;
  r.aliases = std::move (aliases);
  r.classes = split_words (classes);
  r.units = split_words (units);
  return r;
}

inline class_modifier
make_modifier (const char *letter, const char *gcc, unsigned bits,
	       const char *example)
{
  class_modifier m;
  m.letter = letter;
  m.gcc = gcc;
  m.bits = bits;
  m.example = example;
  if (*letter && bits < 128)
    m.auto_scalars = { bits };
  return m;
}

/* TYPES: words, each with ":feature" if it needs one.  */
inline register_class
make_class (const char *name, const char *constraint, const char *types,
	    std::vector<class_modifier> modifiers)
{
  register_class c;
  c.name = name;
  c.constraint = constraint;
  for (const std::string &word : split_words (types))
    {
      const std::vector<std::string> parts = split_words (word, ':');
      c.types.push_back ({ parts[0], parts.size () > 1 ? parts[1] : "" });
    }
  c.modifiers = std::move (modifiers);
  return c;
}

inline target_desc
make_target ()
{
  target_desc t;
  t.name = "tiny";
  t.pointer_bits = 64;
  t.features = { { "vec", "-mvec", "vec" }, { "vecd", "-march=tiny+d", "+d" },
		 { "wide", "-mwide", "" }, { "vlen", "", "" } };
  t.lex.has_syntaxes = true;

  t.registers = {
    make_register ("va", 64, 16, { { "eva", 32 }, { "rva", 64 } },
		   "word wordlow", "va.l va.h"),
    make_register ("va0", 8, 8, {}, "byte", "va.l"),
    make_register ("va1", 8, 8, {}, "byte", "va.h"),
    make_register ("vb", 64, 16, { { "evb", 32 }, { "rvb", 64 } }, "word",
		   "vb"),
    make_register ("vb0", 8, 8, {}, "byte", "vb"),
    make_register ("w0", 128, 0, { { "d0", 64 } }, "vec", "w0"),
    make_register ("w9", 256, 0, {}, "vec", "w9"),
    make_register ("m0", 64, 0, {}, "mask", "m0"),
    make_register ("sp0", 64, 0, { { "rsp0", 64 } }, "", "sp0"),
  };
  t.registers[0].constraint = "A";
  t.registers[6].feature = "wide";
  t.registers[6].narrow_vector_feature = "vlen";
  t.registers[8].reserved_reason = "the stack pointer must keep its value";

  std::vector<class_modifier> word {
    make_modifier ("", "q", 64, "rva"), make_modifier ("x", "w", 16, "va"),
    make_modifier ("e", "k", 32, "eva"), make_modifier ("r", "q", 64, "rva") };
  std::vector<class_modifier> low = word;
  low.push_back (make_modifier ("l", "b", 8, "va0"));
  t.classes = {
    make_class ("word", "r", "i16 i32 f32 i64 f64", word),
    make_class ("wordlow", "Q", "i16 i32 f32 i64 f64", low),
    make_class ("byte", "q", "i8", { make_modifier ("", "", 8, "va0") }),
    make_class ("vec", "v", "i32 f32 f64 i128 f32x4 i32x4 f64x2:vecd",
		{ make_modifier ("", "", 128, "w0"),
		  make_modifier ("d", "d", 64, "d0") }),
    make_class ("wide_vec", "w", "f32x16", { make_modifier ("", "", 512,
							      "z0") }),
    make_class ("mask", "", "", {}),
  };
  t.classes[3].feature = "vec";
  t.classes[4].feature = "wide";
  t.classes[5].clobber_only = true;

  t.abis = { { { "C", "tinycall" }, { "va", "vb", "w0", "w9", "m0" } },
	     { { "sparse" }, { "va", "sp0" } } };
  t.auto_rules = { { { "i8" }, "byte" },
		   { { "i16", "i32", "i64" }, "word" },
		   { { "f32", "f64", "f32x4" }, "vec" } };
  return t;
}

/* --- values ------------------------------------------------------------- */

inline asm_type
make_type (type_kind kind, unsigned bits, const char *name,
	   const char *spelled)
{
  asm_type t;
  t.kind = kind;
  t.bits = bits;
  t.name = name;
  t.spelled = spelled;
  return t;
}

inline const asm_type &
type (const std::string &spelled)
{
  static const asm_type types[] = {
    make_type (type_kind::integer, 8, "i8", "char"),
    make_type (type_kind::integer, 8, "i8", "bool"),
    make_type (type_kind::integer, 16, "i16", "short"),
    make_type (type_kind::integer, 32, "i32", "int"),
    make_type (type_kind::integer, 64, "i64", "long"),
    make_type (type_kind::integer, 128, "i128", "__int128"),
    make_type (type_kind::floating, 32, "f32", "float"),
    make_type (type_kind::floating, 64, "f64", "double"),
    make_type (type_kind::floating, 128, "", "long double"),
    make_type (type_kind::pointer, 64, "i64", "char*"),
    make_type (type_kind::vector, 128, "f32x4", "v4sf"),
    make_type (type_kind::vector, 128, "f64x2", "v2df"),
    make_type (type_kind::vector, 512, "f32x16", "v16sf"),
    make_type (type_kind::aggregate, 64, "", "pair"),
    make_type (type_kind::aggregate, 256, "", "int [8]"),
    make_type (type_kind::other, 64, "", "_Complex float"),
    make_type (type_kind::other, 0, "", "void"),
    make_type (type_kind::other, 0, "", "hidden"),
    make_type (type_kind::other, 0, "",
	       "<unresolved overloaded function type>"),
  };
  for (const asm_type &t : types)
    if (t.spelled == spelled)
      return t;
  static const asm_type none;
  return none;
}

/* A value and the text of its expression.  */
struct val
{
  std::string text;
  value_info info;

  val (const std::string &t, const std::string &type_name) : text (t)
  {
    info.type = type (type_name);
    info.type.is_bool = type_name == "bool";
    info.is_lvalue = is_identifier (t);
  }
  val &constant (const char *digits, unsigned s, unsigned u)
  {
    info.constant = digits;
    info.constant_bits_signed = s;
    info.constant_bits_unsigned = u;
    return *this;
  }
};

/* --- blocks ------------------------------------------------------------- */

/* A block under construction.  Its operand list is written out as text, so
   that spans can be shown as what they point to.  */
struct block
{
  bound_asm b;
  std::deque<item> items;
  std::string text;

  span put (const std::string &s)
  {
    const std::size_t begin = text.size ();
    text += s;
    return make_span (span::operand_list, begin, text.size ());
  }

  /* An operand; REG in quotes is an explicit register.  An inout operand
     with one value has one place.  */
  block &op (item_kind kind, const std::string &reg,
	     std::vector<val> values = {})
  {
    items.emplace_back ();
    item &it = items.back ();
    operand o;
    o.kind = it.kind = kind;
    const std::size_t begin = text.size ();
    it.keyword = put (item_keyword (kind));
    put ("(");
    if (is_register_kind (kind))
      {
	o.reg.is_explicit = reg[0] == '"';
	o.reg.name.where = put (reg);
	o.reg.name.text
	  = o.reg.is_explicit ? reg.substr (1, reg.size () - 2) : reg;
	it.reg = o.reg;
      }
    for (const val &v : values)
      {
	if (text.back () != '(')
	  put (", ");
	expr_text e;
	e.text.where = put (v.text);
	e.text.text = v.text;
	it.exprs.push_back (e);
      }
    put (")");
    o.where = it.where = make_span (span::operand_list, begin, text.size ());
    put (" ");
    o.from = &it;
    fill (o, values);
    b.operands.push_back (o);
    return *this;
  }

  /* inout (REG, IN, ): the output is thrown away.  */
  block &inout_discard (const std::string &reg, const val &in)
  {
    op (item_kind::inout, reg, { in });
    operand &o = b.operands.back ();
    o.is_same_place = false;
    o.discards_output = true;
    o.out_value = value_info ();
    return *this;
  }

  block &options (std::initializer_list<option> list)
  {
    for (option o : list)
      {
	b.options.add (o);
	b.option_words.push_back ({ option_keyword (o),
				    put (option_keyword (o)) });
	put (" ");
      }
    return *this;
  }

  block &abi (const std::string &name)
  {
    const span where = put ("\"" + name + "\"");
    put (" ");
    b.abis.push_back ({ name, where });
    return *this;
  }

  block &allow (const std::string &id)
  {
    const span where = put ("\"" + id + "\"");
    put (" ");
    b.allows.push_back ({ id, where });
    return *this;
  }

  /* A line of the template; placeholders are {}, {0}, {name}, all with
     modifiers.  Call it after the operands.  */
  block &line (const std::string &s)
  {
    const int number = static_cast<int> (b.tmpl.lines.size ());
    b.tmpl.lines.push_back (s);
    b.tmpl.line_starts.push_back (b.tmpl.pieces.size ());
    for (std::size_t at = s.find ('{'); at != std::string::npos;
	 at = s.find ('{', at + 1))
      {
	const std::size_t end = s.find ('}', at);
	std::string ref = s.substr (at + 1, end - at - 1);
	template_piece p;
	p.is_placeholder = true;
	p.where = make_span (number, at, end + 1);
	const std::size_t colon = ref.find (':');
	if (colon != std::string::npos)
	  {
	    p.modifier = ref.substr (colon + 1);
	    p.modifier_where = make_span (number, at + colon + 2, end);
	    ref.resize (colon);
	  }
	refer (p, ref);
	b.tmpl.pieces.push_back (p);
      }
    return *this;
  }

  std::string show (span s) const
  {
    if (s.is_statement ())
      return "@statement";
    const std::string &t
      = s.is_template () ? b.tmpl.lines[s.text] : text;
    return "@" + t.substr (s.begin, s.size ());
  }

private:
  int next = 0;

  static void fill (operand &o, const std::vector<val> &values)
  {
    o.discards_output = o.has_output () && values.empty ();
    if (values.empty ())
      return;
    if (!o.has_output () || o.has_input ())
      o.in_value = values.front ().info;
    if (o.has_output ())
      o.out_value = values.back ().info;
    o.is_same_place = o.has_input () && o.has_output ()
		      && values.size () == 1;
    if (is_identifier (values.front ().text))
      o.name = values.front ().text;
  }

  void refer (template_piece &p, const std::string &ref)
  {
    if (ref.empty ())
      p.operand = next++;
    else if (ref[0] >= '0' && ref[0] <= '9')
      {
	p.ref = ref_kind::index;
	p.index = ref[0] - '0';
	p.operand = static_cast<int> (p.index);
      }
    else
      {
	p.ref = ref_kind::name;
	p.name = ref;
	for (std::size_t i = 0; i < b.operands.size (); i++)
	  if (b.operands[i].name == ref)
	    p.operand = static_cast<int> (i);
      }
  }
};

/* DIAGS as text, a line per message, note and fix-it.  */
inline std::string
show (const block &k, const diag_list &diags)
{
  std::string out;
  for (const diag &d : diags.all ())
    {
      const diag_info &info = get_diag_info (d.id);
      out += std::string (info.sev == severity::error ? "error" : "warning")
	     + ": " + render (d) + " [" + info.rule + "] " + k.show (d.where)
	     + "\n";
      for (const diag_note &n : d.notes)
	out += " note: " + render_markup (n.text, {}, "'", "'") + " "
	       + k.show (n.where) + "\n";
      for (const diag_fixit &f : d.fixits)
	out += " fix: " + k.show (f.where) + " -> " + f.replacement + "\n";
    }
  return out;
}

} // namespace check_block

#endif
