/* Unit tests of the target layer: look-ups in the built-in targets.  */

#include "target/target-desc.h"

#include <algorithm>

#include "target/target-xml.h"
#include "unit.h"

using namespace rsasm;
using unit::check;
using unit::check_equal;

namespace {

std::string
show_problems (const std::vector<xml_problem> &problems)
{
  std::string s;
  for (const xml_problem &p : problems)
    s += std::to_string (p.line) + ": " + p.message + "\n";
  return s;
}

std::unique_ptr<target_desc>
load (const std::string &name)
{
  std::vector<xml_problem> problems;
  const char *text = find_builtin_target (name);
  std::unique_ptr<target_desc> t;
  if (text)
    t = parse_target_xml (text, problems);
  check (name + " is built in and right", t && problems.empty ());
  if (!t)
    std::printf ("%s", show_problems (problems).c_str ());
  return t;
}

asm_type
type (type_kind kind, unsigned bits, const std::string &name)
{
  asm_type t;
  t.kind = kind;
  t.bits = bits;
  t.name = name;
  return t;
}

bool
all_features (const std::string &)
{
  return true;
}

bool
no_features (const std::string &)
{
  return false;
}

std::string
base_of (const target_desc &t, const std::string &name)
{
  const target_register *r = t.find_register (name);
  return r ? r->name + "/" + std::to_string (t.view_bits (name)) : "none";
}

std::string
letter (const class_modifier *m)
{
  return m ? m->letter : "none";
}

std::string
auto_class (const target_desc &t, const asm_type &of, const feature_query &has)
{
  const register_class *c = t.find_auto_class (of, has);
  return c ? c->name : "none";
}

bool
overlap (const target_desc &t, const char *a, const char *b)
{
  return registers_overlap (*t.find_register (a), *t.find_register (b));
}

void
test_x86_64 ()
{
  const std::unique_ptr<target_desc> owned = load ("x86_64");
  if (!owned)
    return;
  const target_desc t = *owned;		/* copies stay usable  */
  check_equal ("rax", base_of (t, "rax"), "ax/64");
  check_equal ("eax", base_of (t, "eax"), "ax/32");
  check_equal ("ax", base_of (t, "ax"), "ax/16");
  check_equal ("al", base_of (t, "al"), "al/8");
  check_equal ("r9d", base_of (t, "r9d"), "r9/32");
  check_equal ("r9b", base_of (t, "r9b"), "r9b/8");
  check_equal ("zmm31", base_of (t, "zmm31"), "xmm31/512");
  check_equal ("ymm0", base_of (t, "ymm0"), "xmm0/256");
  check_equal ("xmm0", base_of (t, "xmm0"), "xmm0/128");
  check_equal ("st", base_of (t, "st"), "st(0)/80");
  check_equal ("no xmm32", base_of (t, "xmm32"), "none");
  check_equal ("case matters", base_of (t, "RAX"), "none");
  check ("r9b clobbers as r9", t.find_register ("r9b")->gcc_name == "r9");
  check ("tmm0 has no name in GCC",
	 t.find_register ("tmm0")->gcc_name.empty ());
  check ("mm0 destroys the x87 stack",
	 t.find_register ("mm0")->also_clobbers.size () == 8);
  check ("ax is constraint a", t.find_register ("rax")->constraint == "a");
  check ("bp is reserved", !t.find_register ("bpl")->reserved_reason.empty ());
  check ("bx is not", t.find_register ("rbx")->reserved_reason.empty ());
  check ("al and ax overlap", overlap (t, "al", "rax"));
  check ("ah and ax overlap", overlap (t, "ah", "ax"));
  check ("al and ah do not", !overlap (t, "al", "ah"));
  check ("r8b and r8 overlap", overlap (t, "r8b", "r8d"));
  check ("ax and bx do not", !overlap (t, "ax", "bx"));

  const register_class *reg = t.find_class ("reg");
  check ("reg holds f64", reg->find_type ("f64") != nullptr);
  check ("reg does not hold i8", !reg->find_type ("i8"));
  check_equal ("suggest 16", letter (reg->find_modifier_for_bits (16)), "x");
  check_equal ("suggest 32", letter (reg->find_modifier_for_bits (32)), "e");
  check_equal ("suggest 64", letter (reg->find_modifier_for_bits (64)),
	       "none");
  const asm_type i32 = type (type_kind::integer, 32, "i32");
  const asm_type i64 = type (type_kind::integer, 64, "i64");
  const asm_type f32 = type (type_kind::floating, 32, "f32");
  const asm_type v128 = type (type_kind::vector, 128, "f32x4");
  const asm_type v256 = type (type_kind::vector, 256, "f32x8");
  check_equal ("auto of i64", letter (reg->find_modifier_for_auto (i64)), "r");
  check_equal ("auto of i32", letter (reg->find_modifier_for_auto (i32)), "e");
  check_equal ("auto of no value",
	       letter (reg->find_modifier_for_auto (asm_type ())), "none");
  const register_class *xmm = t.find_class ("xmm_reg");
  const register_class *zmm = t.find_class ("zmm_reg");
  check_equal ("nothing for f32 in xmm",
	       letter (xmm->find_modifier_for_smaller (f32)), "none");
  check_equal ("x for f32 in zmm",
	       letter (zmm->find_modifier_for_smaller (f32)), "x");
  check_equal ("y for 256 bits in zmm",
	       letter (zmm->find_modifier_for_smaller (v256)), "y");
  check_equal ("auto of 256 bits in zmm",
	       letter (zmm->find_modifier_for_auto (v256)), "y");
  check ("h names no row of reg", !reg->find_modifier ("h"));
  check ("kreg0 is for clobbers", t.find_class ("kreg0")->clobber_only
	 && class_members (t, *t.find_class ("kreg0")).size () == 1);
  check ("zmm has 32 members", class_members (t, *zmm).size () == 32);

  check_equal ("auto class of i8",
	       auto_class (t, type (type_kind::integer, 8, "i8"),
			   no_features), "reg_byte");
  check_equal ("auto class of i64", auto_class (t, i64, no_features), "reg");
  check_equal ("auto class of f32", auto_class (t, f32, all_features),
	       "xmm_reg");
  check_equal ("auto class of f32 without sse",
	       auto_class (t, f32, no_features), "none");
  check_equal ("auto class of 128 bits", auto_class (t, v128, all_features),
	       "xmm_reg");
  check_equal ("auto class of 256 bits", auto_class (t, v256, all_features),
	       "ymm_reg");
  check ("sysv64 is C", t.find_abi ("C") && t.find_abi ("C")
	 == t.find_abi ("sysv64"));
  check ("win64 keeps si", t.find_abi ("win64")->clobbers.size () + 2
	 == t.find_abi ("C")->clobbers.size ());
  check ("no such ABI", !t.find_abi ("c"));
  check ("byte is an operator", t.is_reserved_word ("byte")
	 && t.is_reserved_word ("BYTE"));
  check ("bytes is not", !t.is_reserved_word ("bytes"));
  check ("names", !t.class_names ().empty () && !t.abi_names ().empty ()
	 && t.register_names ().size () > 150);
}

void
test_i386 ()
{
  const std::unique_ptr<target_desc> t = load ("i386");
  if (!t)
    return;
  check_equal ("32: eax", base_of (*t, "eax"), "ax/32");
  check_equal ("32: no rax", base_of (*t, "rax"), "none");
  check_equal ("32: no r8", base_of (*t, "r8"), "none");
  check ("32: si is usable",
	 t->find_register ("esi")->reserved_reason.empty ());
  const register_class *reg = t->find_class ("reg");
  check ("32: no l in reg", !reg->find_modifier ("l"));
  check ("32: l in reg_abcd",
	 t->find_class ("reg_abcd")->find_modifier ("l") != nullptr);
  check_equal ("32: suggest 16", letter (reg->find_modifier_for_bits (16)),
	       "x");
  check_equal ("32: suggest 32", letter (reg->find_modifier_for_bits (32)),
	       "none");
  check ("32: ah only for clobbers",
	 t->find_class (t->find_register ("ah")->classes[0])->clobber_only);
  check ("32: one ABI", t->abis.size () == 1 && t->find_abi ("fastcall"));
}

void
test_aarch64 ()
{
  const std::unique_ptr<target_desc> t = load ("aarch64");
  if (!t)
    return;
  check_equal ("w3", base_of (*t, "w3"), "x3/32");
  check_equal ("lr", base_of (*t, "lr"), "x30/64");
  check_equal ("h31", base_of (*t, "h31"), "v31/16");
  check ("fp is reserved",
	 !t->find_register ("fp")->reserved_reason.empty ());
  check ("x18 is not", t->find_register ("x18")->reserved_reason.empty ());
  const register_class *reg = t->find_class ("reg");
  const register_class *vreg = t->find_class ("vreg");
  check_equal ("w for 8 bits", letter (reg->find_modifier_for_bits (8)), "w");
  const asm_type f32 = type (type_kind::floating, 32, "f32");
  const asm_type v64 = type (type_kind::vector, 64, "i8x8");
  check_equal ("s for f32", letter (vreg->find_modifier_for_smaller (f32)),
	       "s");
  check_equal ("a short vector is right as v0",
	       letter (vreg->find_modifier_for_smaller (v64)), "none");
  check_equal ("auto of a vector", letter (vreg->find_modifier_for_auto (v64)),
	       "v");
  check_equal ("auto class of f32", auto_class (*t, f32, all_features),
	       "vreg");
  check ("i128 not in reg", !reg->find_type ("i128"));
  check ("flags", t->flag_clobbers.size () == 1);
  check ("vreg_low16 has 16",
	 class_members (*t, *t->find_class ("vreg_low16")).size () == 16);
}

/* A description made by hand has no index.  */
void
test_without_index ()
{
  target_desc t;
  target_register r;
  r.name = "a";
  r.bits = 64;
  register_alias al;
  al.name = "b";
  al.bits = 32;
  r.aliases.push_back (al);
  t.registers.push_back (r);
  t.reserved_words.push_back ("Eq");
  register_class c;
  c.name = "k";
  class_modifier m;
  m.bits = 64;
  c.modifiers.push_back (m);
  m.letter = "w";
  m.bits = 32;
  c.modifiers.push_back (m);
  t.classes.push_back (c);
  check_equal ("base without index", base_of (t, "a"), "a/64");
  check_equal ("alias without index", base_of (t, "b"), "a/32");
  check_equal ("unknown without index", base_of (t, "c"), "none");
  check ("class without index", t.find_class ("k") == &t.classes[0]);
  check ("word without index", t.is_reserved_word ("eQ"));
  check_equal ("suggestion by width", letter (c.find_modifier_for_bits (32)),
	       "w");
}

/* What turns F of T on.  */
std::string
ways (const char *target, const char *feature)
{
  std::vector<xml_problem> problems;
  const auto t = parse_target_xml (find_builtin_target (target), problems);
  const target_feature *f = t ? t->find_feature (feature) : nullptr;
  return f ? f->name + " " + f->option + " " + f->attribute : "none";
}

void
test_features ()
{
  check_equal ("avx512f on x86-64", ways ("x86_64", "avx512f"),
	       "avx512f -mavx512f avx512f");
  check_equal ("x87 on x86-64 has no attribute", ways ("x86_64", "x87"),
	       "x87 -m80387 ");
  check_equal ("sse2 on i386", ways ("i386", "sse2"), "sse2 -msse2 sse2");
  check_equal ("neon on AArch64", ways ("aarch64", "neon"),
	       "neon -march=armv8-a+simd +simd");
  check_equal ("sve on AArch64", ways ("aarch64", "sve"),
	       "sve -march=armv8-a+sve +sve");
  check_equal ("no such feature", ways ("aarch64", "avx"), "none");
  /* A message can always say what to write.  */
  for (const std::string &name : builtin_target_names ())
    {
      std::vector<xml_problem> problems;
      const auto t = parse_target_xml (find_builtin_target (name), problems);
      for (const target_feature &f : t->features)
	check (name + " says how to turn on " + f.name,
	       !f.option.empty () || !f.attribute.empty ());
    }
}

} // anonymous namespace

int
main ()
{
  test_x86_64 ();
  test_i386 ();
  test_aarch64 ();
  test_without_index ();
  test_features ();
  const std::vector<std::string> names = builtin_target_names ();
  check ("built-in names",
	 std::find (names.begin (), names.end (), "x86_64") != names.end ());
  check ("no such target", !find_builtin_target ("pdp11"));
  return unit::result ();
}
