/* Unit tests of the check stage: placeholders, options, ABIs, clobbers and
   rules.

   As check-test.cc.  */

#include "base/rules.h"
#include "check-expect.h"

using namespace check_block;

namespace {

const item_kind in = item_kind::in;
const item_kind out = item_kind::out;
const item_kind lateout = item_kind::lateout;
const item_kind inout = item_kind::inout;

const val l ("l", "long"), i ("i", "int"), s ("s", "short");
const val c ("c", "char"), d ("d", "double"), v ("v", "v4sf");

void
test_modifiers (test_run &t)
{
  t.accept ("modifiers of the class",
	    block ().op (in, "wordlow", { l }).op (out, "byte", { c })
	      .line ("use {0:x} {0:e} {l:r} {0:l} {c}"));
  t.accept ("auto everywhere a register is",
	    block ().op (in, "word", { i }).op (out, "auto", { c })
	      .op (in, "vec", { v }).op (out, "word")
	      .line ("use {:auto} {:auto} {:auto} {:auto}"));

  t.expect ("unknown modifier",
	    block ().op (in, "word", { l }).line ("use {0:w}"), R"(
error: unknown modifier 'w' for register class 'word' [asm.template-modifiers.supported-modifiers] @w
 note: the modifiers of class 'word' are 'x', 'e', 'r' and 'auto' @w
 note: for GCC's 'w' write '{0:x}' @w
)");
  t.expect ("modifier of another class",
	    block ().op (in, "word", { l }).line ("use {l:l}"), R"(
error: unknown modifier 'l' for register class 'word' [asm.template-modifiers.supported-modifiers] @l
 note: the modifiers of class 'word' are 'x', 'e', 'r' and 'auto' @l
 note: modifier 'l' is one of class 'wordlow' @l
)");
  t.expect ("GCC's modifier",
	    block ().op (in, "word", { l }).line ("use {:k}"), R"(
error: unknown modifier 'k' for register class 'word' [asm.template-modifiers.supported-modifiers] @k
 note: the modifiers of class 'word' are 'x', 'e', 'r' and 'auto' @k
 note: for GCC's 'k' write '{:e}' @k
)");
  t.expect ("class without modifiers",
	    block ().op (in, "byte", { c }).line ("use {:h}"), R"(
error: unknown modifier 'h' for register class 'byte' [asm.template-modifiers.supported-modifiers] @h
 note: the only modifier of class 'byte' is 'auto' @h
)");
  t.expect ("modifier on const and sym",
	    block ().op (item_kind::const_, "", { val ("4", "int") })
	      .op (item_kind::sym, "", { val ("f", "int") })
	      .line ("use {:e} {f:auto}"), R"(
error: modifier 'e' on a 'const' operand, which is not a register [asm.template-modifiers.supported-modifiers] @e
 note: write '{}' @e
error: modifier 'auto' on a 'sym' operand, which is not a register [asm.template-modifiers.supported-modifiers] @auto
 note: write '{f}' @auto
)");
  t.expect ("no second message for a bad operand",
	    block ().op (in, "wrd", { l }).line ("use {:zz}"), R"(
error: unknown register class 'wrd' [asm.register-operands.supported-register-classes] @wrd
 note: did you mean 'word'? @wrd
 note: the register classes of this target are 'word', 'wordlow', 'byte', 'vec' and 'wide_vec' @wrd
 fix: @wrd -> word
)");

  block k;
  k.op (in, "word", { i }).op (in, "auto", { s })
    .op (item_kind::const_, "", { val ("4", "int") })
    .line ("use {0:auto} {0:r} {1} {1:r} {2}").line ("{0:e}");
  diag_list diags;
  const checked_asm a = run (k, diags);
  std::string letters;
  for (const class_modifier *m : a.modifiers)
    letters += m ? m->letter : "-";
  t.verdict ("rows of the modifiers",
	     letters == "erxr-e" && diags.all ().empty ());
}

void
test_smaller_values (test_run &t)
{
  t.accept ("value as wide as the name",
	    block ().op (in, "word", { l }).op (in, "word", { d })
	      .op (in, "vec", { v }).op (in, "byte", { c })
	      .line ("use {} {} {} {}"));
  t.accept ("all uses with modifiers",
	    block ().op (in, "word", { i }).line ("use {0:e} {i:r}"));
  t.accept ("no use at all", block ().op (in, "word", { i }));
  t.accept ("class auto", block ().op (in, "auto", { i }).line ("{}"));
  t.accept ("discarded outputs have no type",
	    block ().op (out, "word").line ("{}"));
  t.accept ("turned off",
	    block ().op (in, "word", { i }).op (in, "\"rvb\"", { i })
	      .allow ("asm.template-modifiers.smaller-value").line ("{}"));
  t.accept ("no modifier for the size",
	    block ().op (in, "vec", { i }).line ("{}"));
  t.accept ("the wider of input and output counts",
	    block ().op (inout, "word",
			 { val ("0", "int").constant ("0", 1, 1), l })
	      .line ("{}"));

  t.expect ("one warning for each operand",
	    block ().op (in, "word", { i }).op (out, "word", { s })
	      .line ("{0:e} {0}").line ("{1} {i} {s}"), R"(
warning: '{0}' names a register of 64 bits, but its value has 32 bits [asm.template-modifiers.smaller-value] @{0}
 note: use '{0:e}' to print the register as 'eva' @{0}
 note: or use '{0:r}' to keep printing it as 'rva' @{0}
 fix: @{0} -> {0:e}
 fix: @{i} -> {i:e}
warning: '{1}' names a register of 64 bits, but its value has 16 bits [asm.template-modifiers.smaller-value] @{1}
 note: use '{1:x}' to print the register as 'va' @{1}
 note: or use '{1:r}' to keep printing it as 'rva' @{1}
 fix: @{1} -> {1:x}
 fix: @{s} -> {s:x}
)");
  t.expect ("constant in the output's type",
	    block ().op (inout, "word",
			 { val ("0", "long").constant ("0", 1, 1), s })
	      .line ("{}"), R"(
warning: '{}' names a register of 64 bits, but its value has 16 bits [asm.template-modifiers.smaller-value] @{}
 note: use '{:x}' to print the register as 'va' @{}
 note: or use '{:r}' to keep printing it as 'rva' @{}
 fix: @{} -> {:x}
)");
  t.expect ("scalar in a vector register",
	    block ().op (in, "vec", { d }).line ("{}"), R"(
warning: '{}' names a register of 128 bits, but its value has 64 bits [asm.template-modifiers.smaller-value] @{}
 note: use '{:d}' to print the register as 'd0' @{}
 fix: @{} -> {:d}
)");
  t.expect ("register wider than the value",
	    block ().op (in, "\"rvb\"", { i })
	      .op (out, "\"eva\"", { s }), R"(
warning: register 'rvb' has 64 bits, but its value has 32 bits [asm.template-modifiers.smaller-value] @"rvb"
 note: use 'evb', or convert the value @"rvb"
 fix: @"rvb" -> "evb"
warning: register 'eva' has 32 bits, but its value has 16 bits [asm.template-modifiers.smaller-value] @"eva"
 note: use 'va', or convert the value @"eva"
 fix: @"eva" -> "va"
)");
  t.accept ("register as wide as the value",
	    block ().op (in, "\"evb\"", { i }).op (in, "\"va\"", { s }));
  t.accept ("register narrower than the value",
	    block ().op (in, "\"vb\"", { i }).op (in, "\"va\"", { l }));
  t.expect ("register, scalar in a vector register",
	    block ().op (in, "\"w0\"", { d }), R"(
warning: register 'w0' has 128 bits, but its value has 64 bits [asm.template-modifiers.smaller-value] @"w0"
 note: use 'd0', or convert the value @"w0"
 fix: @"w0" -> "d0"
)");
}

void
test_options (test_run &t)
{
  t.accept ("options",
	    block ().op (out, "word", { l })
	      .options ({ option::pure, option::nomem, option::nostack,
			  option::preserves_flags, option::att_syntax,
			  option::raw }));
  t.accept ("pure with readonly",
	    block ().op (out, "word", { l })
	      .options ({ option::readonly, option::pure }));
  t.accept ("noreturn with discarded outputs",
	    block ().op (out, "\"va\"").op (out, "word")
	      .inout_discard ("word", l).options ({ option::noreturn }));

  t.expect ("nomem and readonly",
	    block ().options ({ option::readonly, option::nomem }), R"(
error: options 'nomem' and 'readonly' exclude each other [asm.options.checks.mutually-exclusive] @nomem
 note: 'readonly' is here @readonly
 note: leave out 'readonly': 'nomem' promises more @nomem
)");
  t.expect ("pure without nomem or readonly",
	    block ().op (out, "word", { l }).options ({ option::pure }),
	    R"(
error: option 'pure' needs option 'nomem' or 'readonly' [asm.options.supported-options.pure] @pure
 note: add 'nomem' if the block touches no memory, 'readonly' if it only reads @pure
)");
  t.expect ("pure without an output",
	    block ().op (out, "word").op (in, "word", { l })
	      .options ({ option::pure, option::nomem }), R"(
error: option 'pure' needs an output that is not discarded [asm.options.checks.pure] @pure
 note: a pure block without a used output would be removed: leave 'pure' out @pure
)");
  t.accept ("pure, output in doubt",
	    block ().op (item_kind::bad, "")
	      .options ({ option::pure, option::nomem }));
  t.expect ("pure and noreturn",
	    block ().options ({ option::pure, option::nomem,
				option::noreturn }), R"(
error: options 'noreturn' and 'pure' exclude each other [asm.options.checks.mutually-exclusive] @noreturn
 note: 'pure' is here @pure
)");
  t.expect ("noreturn with outputs",
	    block ().op (in, "word", { l }).op (out, "word", { l })
	      .op (out, "word", { l }).options ({ option::noreturn }),
	    R"(
error: outputs cannot be written with option 'noreturn' [asm.options.checks.noreturn] @out(word, l)
 note: the block never ends: leave the place out @out(word, l)
 note: 'noreturn' is here @noreturn
)");
  target_desc plain = make_target ();
  plain.lex.has_syntaxes = false;
  t.expect ("att_syntax elsewhere",
	    block ().options ({ option::att_syntax }), R"(
error: option 'att_syntax' means nothing on this target [asm.options.supported-options.att_syntax] @att_syntax
 note: leave it out: this target has one assembler syntax @att_syntax
)", "", plain);
}

void
test_abis (test_run &t)
{
  t.accept ("ABIs unite",
	    block ().op (in, "word", { l }).op (out, "\"rva\"", { l })
	      .abi ("C").abi ("sparse"));
  t.expect ("unknown ABI", block ().abi ("pascalcall"), R"(
error: unknown ABI 'pascalcall' [asm.abi-clobbers.supported-abis] @"pascalcall"
 note: the ABIs of this target are 'C', 'tinycall' and 'sparse' @"pascalcall"
)");
  t.expect ("unknown ABI, near miss", block ().abi ("tinicall"), R"(
error: unknown ABI 'tinicall' [asm.abi-clobbers.supported-abis] @"tinicall"
 note: did you mean 'tinycall'? @"tinicall"
 note: the ABIs of this target are 'C', 'tinycall' and 'sparse' @"tinicall"
)");
  t.expect ("unknown ABI, letter case", block ().abi ("c"), R"(
error: unknown ABI 'c' [asm.abi-clobbers.supported-abis] @"c"
 note: did you mean 'C'? @"c"
 note: the ABIs of this target are 'C', 'tinycall' and 'sparse' @"c"
)");
  t.expect ("ABI twice", block ().abi ("C").abi ("C"), R"(
error: ABI 'C' is given more than once [rsasm.abi-clobbers.twice] @"C"
 note: it is here for the first time @"C"
)");
  t.expect ("equivalent ABIs", block ().abi ("C").abi ("tinycall"),
	    R"(
error: ABI 'tinycall' is the same as 'C' on this target [rsasm.abi-clobbers.twice] @"tinycall"
 note: 'C' is here: leave one out @"C"
)");
  t.expect ("class outputs",
	    block ().op (out, "word", { l }).op (in, "word", { l })
	      .op (lateout, "byte").op (inout, "word", { i }).abi ("C"),
	    R"(
error: outputs need an explicit register beside 'clobber_abi', not class 'word' [asm.abi-clobbers.must-specify] @word
 note: name a register: 'out("rva", ...)' @word
 note: 'C' is here @"C"
error: outputs need an explicit register beside 'clobber_abi', not class 'byte' [asm.abi-clobbers.must-specify] @byte
 note: name a register: 'lateout("va0", ...)' @byte
 note: 'C' is here @"C"
error: outputs need an explicit register beside 'clobber_abi', not class 'word' [asm.abi-clobbers.must-specify] @word
 note: name a register: 'inout("eva", ...)' @word
 note: 'C' is here @"C"
)");
}

/* The names of REGISTERS.  */
std::string
names (const std::vector<const target_register *> &registers)
{
  std::string text;
  for (const target_register *r : registers)
    text += (text.empty () ? "" : " ") + r->name;
  return text;
}

void
test_clobbers (test_run &t)
{
  diag_list diags;
  checked_asm a = run (block ().abi ("C").abi ("sparse"), diags);
  t.verdict ("union without reserved registers",
	     names (a.clobbers) == "va vb w0 w9 m0"
	     && a.early_clobbers.empty ());
  block outputs;
  outputs.op (out, "\"va0\"", { c }).op (in, "\"rvb\"", { l })
    .inout_discard ("\"w0\"", v).abi ("C");
  a = run (outputs, diags);
  t.verdict ("outputs come before ABI clobbers",
	     names (a.clobbers) == "vb w9 m0");
  block discarded;
  discarded.op (out, "\"va0\"").op (lateout, "\"rvb\"").op (out, "\"m0\"")
    .abi ("C");
  a = run (discarded, diags);
  t.verdict ("discarded registers are clobbers",
	     names (a.clobbers) == "va0 vb m0 va w0 w9"
	     && names (a.early_clobbers) == "va0 m0");
  t.verdict ("no diagnostics for clobbers", diags.all ().empty ());
}

void
test_rules (test_run &t)
{
  t.expect ("unknown rule, near miss",
	    block ().allow ("asm.template-modifiers.smaler-value"),
	    R"(
error: unknown rule 'asm.template-modifiers.smaler-value' [rsasm.allow.unknown] @"asm.template-modifiers.smaler-value"
 note: did you mean 'asm.template-modifiers.smaller-value'? @"asm.template-modifiers.smaler-value"
)");
  t.expect ("unknown rule", block ().allow ("all"), R"(
error: unknown rule 'all' [rsasm.allow.unknown] @"all"
 note: write the id that is printed in brackets after the message @"all"
)");
  t.expect ("rules that are errors",
	    block ().allow ("asm.options.checks.pure")
	      .allow ("asm.rules.x86-df").allow ("asm.rules.arm64ec")
	      .allow ("asm.rules.black-box"), R"(
error: rule 'asm.options.checks.pure' cannot be turned off [rsasm.allow.fixed] @"asm.options.checks.pure"
 note: what breaks it is an error @"asm.options.checks.pure"
error: rule 'asm.rules.x86-df' cannot be turned off [rsasm.allow.fixed] @"asm.rules.x86-df"
 note: it is not checked yet by this version @"asm.rules.x86-df"
error: rule 'asm.rules.arm64ec' cannot be turned off [rsasm.allow.fixed] @"asm.rules.arm64ec"
 note: it does not apply here: Arm64EC is no target @"asm.rules.arm64ec"
error: rule 'asm.rules.black-box' cannot be turned off [rsasm.allow.fixed] @"asm.rules.black-box"
 note: it holds by the way blocks are compiled @"asm.rules.black-box"
)");

  bool complete = true;
  for (unsigned n = 0; n < static_cast<unsigned> (diag_id::count); n++)
    {
      const diag_info &info = get_diag_info (static_cast<diag_id> (n));
      const rule_info *r = find_rule (info.rule);
      /* What comes later may be refused with a message of its own.  */
      if (r
	  && (r->status == rule_status::checked
	      || r->status == rule_status::later)
	  && (r->can_allow || info.sev == severity::error))
	continue;
      std::printf ("%s: rule %s\n", info.name, info.rule);
      complete = false;
    }
  t.verdict ("each message has a checked rule; warnings can be turned off",
	     complete);

  bool sound = true;
  for (std::size_t n = 0; n < rule_count (); n++)
    {
      const rule_info &r = get_rule (n);
      const bool reference = starts_with (r.id, "asm");
      const bool explained = r.status == rule_status::checked || *r.reason;
      if (reference != (r.origin == rule_origin::reference) || !explained
	  || find_rule (r.id) != &r)
	{
	  std::printf ("rule %s\n", r.id);
	  sound = false;
	}
    }
  t.verdict ("rows of rules.def", sound);
}

} // anonymous namespace

int
main ()
{
  test_run t;
  test_modifiers (t);
  test_smaller_values (t);
  test_options (t);
  test_abis (t);
  test_clobbers (t);
  test_rules (t);
  return t.failures != 0;
}
