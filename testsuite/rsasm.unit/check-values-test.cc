/* Unit tests of the check stage: places, types, pairs of values, const and
   sym.

   As check-test.cc.  */

#include "check-expect.h"

using namespace check_block;

namespace {

const item_kind in = item_kind::in;
const item_kind out = item_kind::out;
const item_kind inout = item_kind::inout;

void
test_places (test_run &t)
{
  val constant ("c", "long"), bits ("s.bits", "int");
  constant.info.is_const = true;
  bits.info.is_lvalue = bits.info.is_bitfield = true;
  t.accept ("one place twice",
	    block ().op (out, "word", { val ("x", "long") })
	      .op (out, "word", { val ("x", "long") }));
  t.accept ("bool place",
	    block ().op (out, "byte", { val ("x", "bool") }));

  t.expect ("const place", block ().op (out, "word", { constant }),
	    R"(
error: output 'c' is const [rsasm.operands.place-const] @c
 note: outputs are assigned: write a place that is not const @c
)");
  t.expect ("const place of inout",
	    block ().op (inout, "word", { val ("x", "long"), constant }),
	    R"(
error: output 'c' is const [rsasm.operands.place-const] @c
 note: outputs are assigned: write a place that is not const @c
)");
  t.expect ("bit-field", block ().op (out, "word", { bits }), R"(
error: output 's.bits' is a bit-field [rsasm.operands.place-bitfield] @s.bits
 note: write a variable and assign it to the bit-field after the block @s.bits
)");
  t.expect ("not an lvalue",
	    block ().op (out, "word", { val ("x + 1", "long") }), R"(
error: output 'x + 1' is not a place that can be assigned [rsasm.operands.place] @x + 1
 note: write a variable, a member or an element @x + 1
)");
  t.expect ("not an lvalue, inout",
	    block ().op (inout, "word", { val ("x + 1", "long") }), R"(
error: output 'x + 1' is not a place that can be assigned [rsasm.operands.place] @x + 1
 note: write a variable, a member or an element @x + 1
 note: or give input and output by themselves: 'inout(word, x + 1, place)' @x + 1
)");
}

void
test_types (test_run &t)
{
  val broken ("b", "pair");
  broken.info.is_error = true;
  t.accept ("values with errors are skipped",
	    block ().op (in, "nothing", { broken })
	      .op (out, "nothing", { broken }));

  val atomic ("a", "pair"), wrapped ("w", "pair");
  atomic.info.type.spelled = "std::atomic<int>";
  atomic.info.type.aggregate_hint = "std::atomic";
  wrapped.info.type.aggregate_hint = "wrapper";
  wrapped.info.type.member = "raw";
  t.expect ("class type",
	    block ().op (in, "word", { val ("x", "pair") }), R"(
error: a value of type 'pair' cannot be a register operand [asm.register-operands.allowed-types] @x
 note: pass its members one by one, or a pointer to it as an input @x
)");
  t.expect ("class type, auto",
	    block ().op (out, "auto", { val ("x", "pair") }), R"(
error: a value of type 'pair' cannot be a register operand [asm.register-operands.allowed-types] @x
 note: pass its members one by one, or a pointer to it as an input @x
)");
  t.expect ("atomic", block ().op (in, "word", { atomic })
	      .op (out, "word", { atomic }), R"(
error: a value of type 'std::atomic<int>' cannot be a register operand [asm.register-operands.allowed-types] @a
 note: pass its value: 'a.load()' @a
error: a value of type 'std::atomic<int>' cannot be a register operand [asm.register-operands.allowed-types] @a
 note: write a variable and store it into the atomic after the block @a
)");
  t.expect ("wrapper", block ().op (inout, "word", { wrapped }), R"(
error: a value of type 'pair' cannot be a register operand [asm.register-operands.allowed-types] @w
 note: write its member: 'w.raw' @w
)");
  t.expect ("array as output",
	    block ().op (out, "word", { val ("x", "int [8]") }), R"(
error: a value of type 'int [8]' cannot be a register operand [asm.register-operands.allowed-types] @x
 note: pass a pointer to its first element as an input @x
)");
  t.expect ("complex",
	    block ().op (in, "word", { val ("x", "_Complex float") }),
	    R"(
error: a value of type '_Complex float' cannot be a register operand [asm.register-operands.allowed-types] @x
 note: pass the real and the imaginary part as two operands @x
)");
  t.expect ("void", block ().op (in, "word", { val ("f()", "void") }),
	    R"(
error: operand 'f()' has no value: its type is 'void' [asm.register-operands.allowed-types] @f()
 note: write an expression with a value @f()
)");
  t.expect ("incomplete",
	    block ().op (in, "word", { val ("*p", "hidden") }), R"(
error: type 'hidden' of an operand is incomplete here [asm.register-operands.allowed-types] @*p
 note: define the type before the block, or pass a pointer @*p
)");

  t.expect ("overload set",
	    block ()
	      .op (in, "word",
		   { val ("f", "<unresolved overloaded function type>") }),
	    R"(
error: a value of type '<unresolved overloaded function type>' cannot be a register operand [asm.register-operands.allowed-types] @f
 note: cast it to the type of one of the functions @f
)");

  t.expect ("type not in class",
	    block ().op (in, "byte", { val ("x", "double") }), R"(
error: type 'double' cannot be used in register class 'byte' [asm.register-operands.value-type-constraints] @x
 note: register class 'byte' takes integers or pointers of 8 bits @x
 note: type 'double' can be used in class 'word', 'wordlow' or 'vec' @x
)");
  t.expect ("char in a word",
	    block ().op (in, "word", { val ("x", "char") }), R"(
error: type 'char' cannot be used in register class 'word' [asm.register-operands.value-type-constraints] @x
 note: register class 'word' takes integers or pointers of 16, 32 or 64 bits; floating-point values of 32 or 64 bits @x
 note: type 'char' can be used in class 'byte' @x
 note: or convert the value to an integer of 32 bits @x
)");
  t.expect ("128 bits in a word",
	    block ().op (in, "word", { val ("x", "__int128") }), R"(
error: type '__int128' cannot be used in register class 'word' [asm.register-operands.value-type-constraints] @x
 note: register class 'word' takes integers or pointers of 16, 32 or 64 bits; floating-point values of 32 or 64 bits @x
 note: type '__int128' can be used in class 'vec' @x
 note: or pass its two halves as two operands @x
)");
  t.expect ("type of no class",
	    block ().op (in, "word", { val ("x", "long double") }),
	    R"(
error: type 'long double' cannot be used in register class 'word' [asm.register-operands.value-type-constraints] @x
 note: register class 'word' takes integers or pointers of 16, 32 or 64 bits; floating-point values of 32 or 64 bits @x
 note: no register class of this target takes type 'long double' @x
)");
  t.expect ("vector in a word, with the feature",
	    block ().op (in, "word", { val ("x", "v4sf") }), R"(
error: type 'v4sf' cannot be used in register class 'word' [asm.register-operands.value-type-constraints] @x
 note: register class 'word' takes integers or pointers of 16, 32 or 64 bits; floating-point values of 32 or 64 bits @x
 note: type 'v4sf' can be used in class 'vec' @x
)");
  t.expect ("vector in a word, without the feature",
	    block ().op (in, "word", { val ("x", "v16sf") }), R"(
error: type 'v16sf' cannot be used in register class 'word' [asm.register-operands.value-type-constraints] @x
 note: register class 'word' takes integers or pointers of 16, 32 or 64 bits; floating-point values of 32 or 64 bits @x
 note: type 'v16sf' can be used in class 'wide_vec' with the target feature 'wide' @x
 note: turn it on with '-mwide' @x
)");
  t.expect ("type needs a feature in its class",
	    block ().op (out, "vec", { val ("x", "v2df") }), R"(
error: type 'v2df' in register class 'vec' needs the target feature 'vecd' [asm.register-operands.value-type-constraints] @x
 note: turn it on with '-march=tiny+d' or '__attribute__((target("+d")))'; a lambda does not inherit the attribute @x
)");
  t.accept ("type with its feature",
	    block ().op (out, "vec", { val ("x", "v2df") }), "vec vecd");

  t.expect ("char in a register of words",
	    block ().op (in, "\"rva\"", { val ("x", "char") }), R"(
error: type 'char' cannot be used in register 'rva' [asm.register-operands.value-type-constraints] @x
 note: register 'rva' takes integers or pointers of 16, 32 or 64 bits; floating-point values of 32 or 64 bits @x
 note: for type 'char' write register 'va0' @"rva"
 note: or convert the value to an integer of 32 bits @x
)");
  t.expect ("int in a byte register",
	    block ().op (in, "\"va1\"", { val ("x", "int") }), R"(
error: type 'int' cannot be used in register 'va1' [asm.register-operands.value-type-constraints] @x
 note: register 'va1' takes integers or pointers of 8 bits @x
 note: for type 'int' write register 'eva' @"va1"
)");
  t.expect ("vector in a register of words",
	    block ().op (out, "\"rvb\"", { val ("x", "v4sf") }), R"(
error: type 'v4sf' cannot be used in register 'rvb' [asm.register-operands.value-type-constraints] @x
 note: register 'rvb' takes integers or pointers of 16, 32 or 64 bits; floating-point values of 32 or 64 bits @x
 note: type 'v4sf' can be used in class 'vec' @x
)");
  t.expect ("type needs a feature in its register",
	    block ().op (out, "\"w0\"", { val ("x", "v4sf") })
	      .op (out, "\"w9\"", { val ("y", "v2df") }), R"(
error: type 'v2df' in register 'w9' needs the target feature 'vecd' [asm.register-operands.value-type-constraints] @y
 note: turn it on with '-march=tiny+d' or '__attribute__((target("+d")))'; a lambda does not inherit the attribute @y
)", "wide vec");
}

void
test_pairs (test_run &t)
{
  const val l ("l", "long"), p ("p", "char*"), i ("i", "int");
  const val f ("f", "float"), b ("b", "bool"), c ("c", "char");
  const val zero = val ("0", "int").constant ("0", 1, 1);
  const val two = val ("2", "int").constant ("2", 3, 2);
  const val big = val ("300", "int").constant ("300", 10, 9);
  t.accept ("integers and pointers of one size",
	    block ().op (inout, "word", { l, p }));
  t.accept ("a constant that fits",
	    block ().op (inout, "byte", { two, c })
	      .op (inout, "word", { zero, p }).op (inout, "byte",
						   { zero, b }));
  t.accept ("a discarded output has no type",
	    block ().inout_discard ("word", l));

  t.expect ("int and float", block ().op (inout, "word", { i, f }),
	    R"(
error: input of type 'int' and output of type 'float' cannot share a register [asm.register-operands.separate-input-output] @i
 note: both need one type, or be integers or pointers of one size @f
)");
  t.expect ("int and long", block ().op (inout, "word", { i, l }),
	    R"(
error: input of type 'int' and output of type 'long' cannot share a register [asm.register-operands.separate-input-output] @i
 note: convert the input: '(long) i' @i
)");
  t.expect ("int and pointer", block ().op (inout, "word", { i, p }),
	    R"(
error: input of type 'int' and output of type 'char*' cannot share a register [asm.register-operands.separate-input-output] @i
 note: both need one type, or be integers or pointers of one size @p
)");
  t.expect ("constants that do not fit",
	    block ().op (inout, "byte", { big, c })
	      .op (inout, "byte", { two, b }).op (inout, "word",
						  { two, p }), R"(
error: constant '300' does not fit type 'char' of the output in its register [asm.register-operands.separate-input-output] @300
 note: write an output that the constant fits, or convert the constant @c
error: constant '2' does not fit type 'bool' of the output in its register [asm.register-operands.separate-input-output] @2
 note: write an output that the constant fits, or convert the constant @b
error: input of type 'int' and output of type 'char*' cannot share a register [asm.register-operands.separate-input-output] @2
 note: both need one type, or be integers or pointers of one size @p
)");
  t.expect ("a constant for a float",
	    block ().op (inout, "word", { two, f }), R"(
error: input of type 'int' and output of type 'float' cannot share a register [asm.register-operands.separate-input-output] @2
 note: both need one type, or be integers or pointers of one size @f
)");

  block k;
  k.op (inout, "byte", { two, c }).op (inout, "word", { l, p });
  diag_list diags;
  const checked_asm checked = run (k, diags);
  t.verdict ("the constant takes the output's type",
	     checked.operands[0].input_has_output_type
	     && !checked.operands[1].input_has_output_type);

  block v;
  v.op (in, "\"evb\"", { i }).op (out, "\"m0\"").op (in, "auto", { c });
  const checked_asm resolved = run (v, diags);
  t.verdict ("classes and registers are resolved",
	     resolved.operands[0].reg == tiny ().find_register ("vb")
	     && resolved.operands[0].value_class
		== tiny ().find_class ("word")
	     && !resolved.operands[0].cls
	     && !resolved.operands[1].value_class
	     && resolved.operands[2].cls == tiny ().find_class ("byte"));
}

void
test_value_operands (test_run &t)
{
  val number ("n", "int"), local ("v", "int");
  number.info.not_constant = "it is a variable";
  local.info.not_symbol = "it is a local variable";
  t.accept ("const and sym",
	    block ().op (item_kind::const_, "",
			 { val ("4", "int").constant ("4", 4, 3) })
	      .op (item_kind::sym, "", { val ("f", "int") }));
  t.expect ("const of a variable",
	    block ().op (item_kind::const_, "", { number }), R"(
error: 'n' cannot be a constant operand: it is a variable [asm.operand-type.supported-operands.const] @n
 note: pass a value that is not constant in a register: 'in(word, n)' @n
)");
  t.expect ("sym of a local variable",
	    block ().op (item_kind::sym, "", { local }), R"(
error: 'v' cannot be a symbol operand: it is a local variable [asm.operand-type.supported-operands.sym] @v
 note: name a function or a variable with static storage, or pass an address in a register: 'in(word, &x)' @v
)");
}

} // anonymous namespace

int
main ()
{
  test_run t;
  test_places (t);
  test_types (t);
  test_pairs (t);
  test_value_operands (t);
  return t.failures != 0;
}
