/* Unit tests of the check stage: registers and classes; what each message
   says and where, and what is accepted.

   Works on the made-up target of check-block.h.  A test is one block and
   the text of all its diagnostics.  */

#include "check-expect.h"

using namespace check_block;

namespace {

const item_kind in = item_kind::in;
const item_kind out = item_kind::out;
const item_kind lateout = item_kind::lateout;
const item_kind inout = item_kind::inout;
const item_kind inlateout = item_kind::inlateout;

void
test_registers (test_run &t)
{
  t.accept ("registers and their names",
	    block ().op (in, "\"va\"", { val ("x", "short") })
	      .op (in, "\"evb\"", { val ("y", "int") })
	      .op (out, "\"w0\"", { val ("z", "v4sf") }));
  t.accept ("discarded registers need no class that holds values",
	    block ().op (out, "\"m0\"").op (lateout, "\"w9\""));

  t.expect ("unknown register", block ().op (out, "\"quux\""), R"(
error: unknown register 'quux' [asm.register-names.supported-register-aliases] @"quux"
 note: write a register of this target in quotes, or one of its classes without: 'word', 'wordlow', 'byte', 'vec' or 'wide_vec' @"quux"
)");
  t.expect ("unknown register, near miss",
	    block ().op (out, "\"rvva\"", { val ("x", "long") }), R"(
error: unknown register 'rvva' [asm.register-names.supported-register-aliases] @"rvva"
 note: did you mean 'rva'? @"rvva"
 fix: @"rvva" -> "rva"
)");
  t.expect ("unknown register: a prefix", block ().op (out, "\"%rva\""),
	    R"(
error: unknown register '%rva' [asm.register-names.supported-register-aliases] @"%rva"
 note: write 'rva', without a prefix @"%rva"
 fix: @"%rva" -> "rva"
)");
  t.expect ("unknown register: a class in quotes",
	    block ().op (in, "\"word\"", { val ("x", "long") }), R"(
error: unknown register 'word' [asm.register-names.supported-register-aliases] @"word"
 note: 'word' is a register class: write it without quotes @"word"
 fix: @"word" -> word
)");
  t.expect ("unknown register: a constraint of GCC's",
	    block ().op (out, "\"=r\"", { val ("x", "long") }), R"(
error: unknown register '=r' [asm.register-names.supported-register-aliases] @"=r"
 note: for GCC's constraint '=r' write register class 'word' @"=r"
)");
  t.expect ("unknown register: a single-register constraint",
	    block ().op (out, "\"=A\"", { val ("x", "long") }), R"(
error: unknown register '=A' [asm.register-names.supported-register-aliases] @"=A"
 note: for GCC's constraint '=A' write the register in quotes, '"va"' @"=A"
)");
  t.expect ("register in upper case",
	    block ().op (in, "\"RVA\"", { val ("x", "long") }), R"(
error: register names are written in lower case, not 'RVA' [asm.register-names.supported-register-aliases] @"RVA"
 note: write 'rva' @"RVA"
 fix: @"RVA" -> "rva"
)");
  t.expect ("reserved register",
	    block ().op (in, "\"rsp0\"", { val ("x", "long") }), R"(
error: register 'rsp0' cannot be used: the stack pointer must keep its value [asm.register-names.not-for-io] @"rsp0"
)");
  t.expect ("reserved register, discarded", block ().op (out, "\"sp0\""),
	    R"(
error: register 'sp0' cannot be used: the stack pointer must keep its value [asm.register-names.not-for-io] @"sp0"
)");
  t.expect ("clobber-only register with a value",
	    block ().op (out, "\"m0\"", { val ("x", "long") }), R"(
error: register 'm0' cannot hold a value: it can only be clobbered [asm.register-operands.supported-register-classes] @"m0"
 note: write 'out("m0")' to say that the block changes it @"m0"
)");
  t.expect ("clobber-only register as discarded inout",
	    block ().inout_discard ("\"m0\"", val ("x", "long")), R"(
error: register 'm0' cannot hold a value: it can only be clobbered [asm.register-operands.supported-register-classes] @"m0"
 note: write 'out("m0")' to say that the block changes it @"m0"
)");
  t.expect ("register without its feature",
	    block ().op (in, "\"w9\"", { val ("x", "v4sf") }), R"(
error: register 'w9' needs the target feature 'wide' [asm.register-operands.value-type-constraints] @"w9"
 note: turn it on with '-mwide' @"w9"
)");
  t.expect ("narrow vector without its feature",
	    block ().op (in, "\"w9\"", { val ("x", "v4sf") }), R"(
error: type 'v4sf' in register 'w9' needs the target feature 'vlen' [asm.register-operands.value-type-constraints] @x
 note: turn it on with the options that choose the target @x
)",
	    "vec wide");
  t.accept ("narrow vector with its feature",
	    block ().op (in, "\"w9\"", { val ("x", "v4sf") }),
	    "vec wide vlen");
}

void
test_conflicts (test_run &t)
{
  t.accept ("lateout may be the register of an input",
	    block ().op (in, "\"va\"", { val ("x", "short") })
	      .op (lateout, "\"eva\"", { val ("y", "int") }));
  t.accept ("parts that do not overlap",
	    block ().op (in, "\"va0\"", { val ("x", "char") })
	      .op (in, "\"va1\"", { val ("y", "char") }));
  t.accept ("lateout discarded beside an input",
	    block ().op (in, "\"va\"", { val ("x", "short") })
	      .op (lateout, "\"va\""));

  t.expect ("two inputs, one register",
	    block ().op (in, "\"va\"", { val ("x", "short") })
	      .op (in, "\"rva\"", { val ("y", "long") }), R"(
error: register 'rva' conflicts with register 'va' [asm.register-operands.error-two-operands] @"rva"
 note: 'va' is used here @"va"
)");
  t.expect ("two outputs, one register, one discarded",
	    block ().op (lateout, "\"va\"")
	      .op (out, "\"va\"", { val ("y", "short") }), R"(
error: register 'va' conflicts with register 'va' [asm.register-operands.error-two-operands] @"va"
 note: 'va' is used here @"va"
)");
  t.expect ("overlapping inputs",
	    block ().op (in, "\"va\"", { val ("x", "short") })
	      .op (in, "\"va0\"", { val ("y", "char") }), R"(
error: register 'va0' conflicts with register 'va' [asm.register-operands.error-overlapping] @"va0"
 note: 'va' is used here @"va"
)");
  t.expect ("inout and in",
	    block ().op (inout, "\"va\"", { val ("x", "short") })
	      .op (in, "\"va\"", { val ("y", "short") }), R"(
error: register 'va' conflicts with register 'va' [asm.register-operands.error-two-operands] @"va"
 note: 'va' is used here @"va"
)");
  t.expect ("early output of an input's register",
	    block ().op (in, "\"rva\"", { val ("x", "long") })
	      .op (out, "\"rva\"", { val ("y", "long") }), R"(
error: register 'rva' conflicts with register 'rva' [asm.operand-type.supported-operands.lateout] @"rva"
 note: 'rva' is used here @"rva"
 note: write 'lateout' if the output is written after all inputs are read, or 'inout' for one value that changes @out("rva", y)
)");
  t.expect ("early discarded output before the input",
	    block ().op (out, "\"va\"")
	      .op (in, "\"va1\"", { val ("y", "char") }), R"(
error: register 'va1' conflicts with register 'va' [asm.operand-type.supported-operands.lateout] @"va1"
 note: 'va' is used here @"va"
 note: write 'lateout' if the output is written after all inputs are read @out("va")
)");
  t.expect ("one message for a third user of a register",
	    block ().op (out, "\"va\"").op (out, "\"va\"")
	      .op (out, "\"va\""), R"(
error: register 'va' conflicts with register 'va' [asm.register-operands.error-two-operands] @"va"
 note: 'va' is used here @"va"
error: register 'va' conflicts with register 'va' [asm.register-operands.error-two-operands] @"va"
 note: 'va' is used here @"va"
)");
}

void
test_classes (test_run &t)
{
  t.accept ("classes",
	    block ().op (in, "word", { val ("x", "long") })
	      .op (out, "wordlow").op (inlateout, "vec",
				       { val ("v", "v4sf") }));
  t.accept ("auto",
	    block ().op (in, "auto", { val ("x", "char") })
	      .op (out, "auto", { val ("v", "v4sf") })
	      .op (in, "auto", { val ("p", "char*") }));

  t.expect ("unknown class",
	    block ().op (in, "general", { val ("x", "long") }), R"(
error: unknown register class 'general' [asm.register-operands.supported-register-classes] @general
 note: the register classes of this target are 'word', 'wordlow', 'byte', 'vec' and 'wide_vec' @general
)");
  t.expect ("unknown class, near miss",
	    block ().op (in, "wrod", { val ("x", "long") }), R"(
error: unknown register class 'wrod' [asm.register-operands.supported-register-classes] @wrod
 note: did you mean 'word'? @wrod
 note: the register classes of this target are 'word', 'wordlow', 'byte', 'vec' and 'wide_vec' @wrod
 fix: @wrod -> word
)");
  t.expect ("unknown class: letter case",
	    block ().op (in, "Word", { val ("x", "long") }), R"(
error: unknown register class 'Word' [asm.register-operands.supported-register-classes] @Word
 note: did you mean 'word'? @Word
 note: the register classes of this target are 'word', 'wordlow', 'byte', 'vec' and 'wide_vec' @Word
 fix: @Word -> word
)");
  t.expect ("unknown class: a register without quotes",
	    block ().op (in, "rva", { val ("x", "long") }), R"(
error: unknown register class 'rva' [asm.register-operands.supported-register-classes] @rva
 note: 'rva' is a register: write it in quotes, '"rva"' @rva
 fix: @rva -> "rva"
)");
  t.expect ("unknown class: a constraint of GCC's",
	    block ().op (in, "Q", { val ("x", "long") }), R"(
error: unknown register class 'Q' [asm.register-operands.supported-register-classes] @Q
 note: for GCC's constraint 'Q' write register class 'wordlow' @Q
)");
  t.expect ("unknown class: immediate constraint",
	    block ().op (in, "i", { val ("x", "long") }), R"(
error: unknown register class 'i' [asm.register-operands.supported-register-classes] @i
 note: for GCC's constraint 'i' write 'const(...)' @i
)");
  t.expect ("class that can only be clobbered", block ().op (out, "mask"),
	    R"(
error: register class 'mask' cannot hold values: its registers can only be clobbered [asm.register-operands.supported-register-classes] @mask
 note: name the registers that the block changes: 'out("m0")' @mask
)");
  t.expect ("class without its feature", block ().op (out, "vec"),
	    R"(
error: register class 'vec' needs the target feature 'vec' [asm.register-operands.value-type-constraints] @vec
 note: turn it on with '-mvec' or '__attribute__((target("vec")))'; a lambda does not inherit the attribute @vec
)", "");
  t.expect ("operand kinds to come",
	    block ().op (in, "mem", { val ("x", "long") })
	      .op (in, "any", { val ("y", "long") })
	      .op (out, "flag(z)", { val ("f", "bool") }), R"(
error: 'mem' operands are not supported yet by this version [rsasm.operands.unsupported] @mem
 note: pass the address in a register: 'in(word, &x)' @mem
error: 'any' operands are not supported yet by this version [rsasm.operands.unsupported] @any
 note: use class 'word' @any
error: 'flag' operands are not supported yet by this version [rsasm.operands.unsupported] @flag(z)
 note: set a register from the flag and use it as output @flag(z)
)");
  t.expect ("auto without a value", block ().op (out, "auto"), R"(
error: class 'auto' needs a value, whose type chooses the register class [rsasm.operands.auto] @auto
 note: write the class of the scratch register: 'word', 'wordlow', 'byte', 'vec' or 'wide_vec' @auto
)");
  t.expect ("auto without a class",
	    block ().op (in, "auto", { val ("x", "long double") }), R"(
error: no register class of this target holds type 'long double' [rsasm.operands.auto] @x
 note: no register class of this target takes type 'long double' @x
)");
}

} // anonymous namespace

int
main ()
{
  test_run t;
  test_registers (t);
  test_conflicts (t);
  test_classes (t);
  return t.failures != 0;
}
