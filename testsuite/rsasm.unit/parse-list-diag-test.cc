/* Unit test of parse_operand_list: lists with errors.  */

#include "parse-cases.h"

static const unit::list_case cases[] = {
  { "no value",
    "in(reg), in(reg, )",
    "",
    R"(
error: 'in' needs an expression [rsasm.syntax.expression] @ 'in(reg)'
note: write 'in(reg, value)'
error: 'in' needs an expression [rsasm.syntax.expression] @ 'in(reg, )'
note: write 'in(reg, value)'
bad class=reg
bad class=reg
)" },
  { "no class",
    "in(), in( , x), out()",
    "",
    R"(
error: 'in' has no register class [asm.register-operands.register-or-class] @ 'in()'
note: write a register class or a register in quotes first: 'in(reg, value)'
error: 'in' has no register class [asm.register-operands.register-or-class] @ 'in( , x)'
note: write a register class or a register in quotes first: 'in(reg, value)'
error: 'out' has no register class [asm.register-operands.register-or-class] @ 'out()'
note: write a register class or a register in quotes first: 'out(reg, value)'
bad
bad
bad
)" },
  { "bad class",
    R"(in(1 + 2, x), out((*f), y), in(flag(1), z), in("rax"sv, z))",
    "",
    R"(
error: '1 + 2' is neither a register class nor a register in quotes [asm.register-operands.register-or-class] @ '1 + 2'
note: write a class as in 'in(reg, value)' or a register as in 'in("rax", value)'
error: '(*f)' is neither a register class nor a register in quotes [asm.register-operands.register-or-class] @ '(*f)'
note: write a class as in 'out(reg, value)' or a register as in 'out("rax", value)'
error: 'flag(1)' is neither a register class nor a register in quotes [asm.register-operands.register-or-class] @ 'flag(1)'
note: write a class as in 'in(reg, value)' or a register as in 'in("rax", value)'
error: '"rax"sv' is neither a register class nor a register in quotes [asm.register-operands.register-or-class] @ '"rax"sv'
note: write a class as in 'in(reg, value)' or a register as in 'in("rax", value)'
bad
bad
bad
bad
)" },
  { "empty register",
    R"(in("", x))",
    "",
    R"(
error: the register name is empty [asm.register-operands.register-or-class] @ '""'
bad register=
)" },
  { "no value of inout",
    R"(inout(reg), inout(reg, , x), inout("rax", ))",
    "",
    R"(
error: 'inout' needs an expression [rsasm.syntax.expression] @ 'inout(reg)'
note: write 'inout(reg, place)'
error: 'inout' needs an expression [rsasm.syntax.expression] @ 'inout(reg, , x)'
note: write 'inout(reg, value, place)'
error: 'inout' needs an expression [rsasm.syntax.expression] @ 'inout("rax", )'
note: write 'inout("rax", place)'
bad class=reg
bad class=reg
bad register=rax
)" },
  { "too many expressions",
    "inout(reg, a, b, c), inlateout(reg, f<a, b>(x), y)",
    "",
    R"(
error: 'inout' takes one or two expressions, but 3 are given [rsasm.syntax.parentheses] @ 'a, b, c'
note: put an expression that has commas in parentheses: 'inout(reg, (f<a, b> (x)), y)' @ 'inout(reg, a, b, c)'
error: 'inlateout' takes one or two expressions, but 3 are given [rsasm.syntax.parentheses] @ 'f<a, b>(x), y'
note: put an expression that has commas in parentheses: 'inlateout(reg, (f<a, b> (x)), y)' @ 'inlateout(reg, f<a, b>(x), y)'
bad class=reg
bad class=reg
)" },
  { "empty expression",
    "in(reg, a, ), out(reg, , x), const(1, ), sym(, f)",
    "",
    R"(
error: an expression of 'in' is empty [rsasm.syntax.expression] @ 11
error: an expression of 'out' is empty [rsasm.syntax.expression] @ 23
error: an expression of 'const' is empty [rsasm.syntax.expression] @ 38
error: an expression of 'sym' is empty [rsasm.syntax.expression] @ 45
bad class=reg
bad class=reg
bad
bad
)" },
  { "no value of others",
    "line(), const(), sym( )",
    "",
    R"(
error: 'line' needs an expression [rsasm.syntax.expression] @ 'line()'
note: write 'line("nop")'
error: 'const' needs an expression [rsasm.syntax.expression] @ 'const()'
note: write 'const(42)'
error: 'sym' needs an expression [rsasm.syntax.expression] @ 'sym( )'
note: write 'sym(function)'
bad call
bad
bad
)" },
  { "pack of two",
    "inout(reg, a..., b), inlateout(reg, a, b...)",
    "",
    R"(
error: a pack in 'inout' cannot have a second expression [rsasm.syntax.pack] @ 'inout(reg, a..., b)'
error: a pack in 'inlateout' cannot have a second expression [rsasm.syntax.pack] @ 'inlateout(reg, a, b...)'
bad class=reg [a...] pack [b] named b
bad class=reg [a] named a [b...] pack
)" },
  { "line after operand",
    R"(in(reg, x), "late", "late2", line(foo))",
    "",
    R"(
error: template string after an operand [asm.ts-args.before-other-args] @ '"late"'
note: write all template strings first; a clobbered register is written 'out("rax")'
in class=reg [x] named x
bad
bad
bad call [foo] named foo
)" },
  { "let without name",
    "let(), let(, in(reg, x)), let(in(reg, x))",
    "",
    R"(
error: 'let' has no name [rsasm.syntax.let] @ 'let()'
note: write 'let(name, in(reg, value))'
error: 'let' has no name [rsasm.syntax.let] @ 'let(, in(reg, x))'
note: write 'let(name, in(reg, value))'
error: 'in(reg, x)' is no name: a name is one identifier [rsasm.syntax.let] @ 'in(reg, x)'
note: write the name first: 'let(name, in(reg, x))' @ 'let(in(reg, x))'
bad
bad
bad
)" },
  { "let with bad name",
    R"(let(1x, in(reg, y)), let(_, in(reg, y)), let("x", in(reg, y)), let(a b, in(reg, y)))",
    "",
    R"(
error: '1x' is no name: a name is one identifier [rsasm.syntax.let] @ '1x'
error: '_' is no name: a name is one identifier [rsasm.syntax.let] @ '_'
error: '"x"' is no name: a name is one identifier [rsasm.syntax.let] @ '"x"'
error: 'a b' is no name: a name is one identifier [rsasm.syntax.let] @ 'a b'
bad
bad
bad
bad
)" },
  { "let without operand",
    "let(x), let(x, )",
    "",
    R"(
error: 'let' has no operand [rsasm.syntax.let] @ 'let(x)'
note: write 'let(x, in(reg, value))'
error: 'let' has no operand [rsasm.syntax.let] @ 'let(x, )'
note: write 'let(x, in(reg, value))'
bad let=x
bad let=x
)" },
  { "let of two",
    "let(x, in(reg, a), in(reg, b))",
    "",
    R"(
error: 'let' names one operand [rsasm.syntax.let] @ 'in(reg, a), in(reg, b)'
note: write 'let(x, in(reg, value))' @ 'let(x, in(reg, a), in(reg, b))'
bad let=x
)" },
  { "let of no operand",
    R"(let(x, "foo"), let(x, line(foo)), let(x, options(pure)), let(x, clobber_abi("C")), let(x, allow("r")))",
    "",
    R"(
error: '"foo"' cannot have a name [rsasm.syntax.let] @ 'let(x, "foo")'
note: only operands that placeholders can use have names
error: 'line(foo)' cannot have a name [rsasm.syntax.let] @ 'let(x, line(foo))'
note: only operands that placeholders can use have names
error: 'options(pure)' cannot have a name [rsasm.syntax.let] @ 'let(x, options(pure))'
note: only operands that placeholders can use have names
error: 'clobber_abi("C")' cannot have a name [rsasm.syntax.let] @ 'let(x, clobber_abi("C"))'
note: only operands that placeholders can use have names
error: 'allow("r")' cannot have a name [rsasm.syntax.let] @ 'let(x, allow("r"))'
note: only operands that placeholders can use have names
bad let=x
bad call let=x [foo] named foo
bad let=x pure
bad let=x C
bad let=x r
)" },
  { "let of register and flag",
    R"(let(x, in("rax", z)), let(x, out(flag(z), b)), let(x, when(1, out("rax"))))",
    "",
    R"(
error: operand in 'rax' cannot have a name [asm.ts-args.register-operands] @ 'x'
note: placeholders cannot use it: write 'rax' in the template @ '"rax"'
error: operand in 'flag(z)' cannot have a name [asm.ts-args.register-operands] @ 'x'
note: placeholders cannot use it: the instructions set the flag @ 'flag(z)'
error: operand in 'rax' cannot have a name [asm.ts-args.register-operands] @ 'x'
note: placeholders cannot use it: write 'rax' in the template @ '"rax"'
bad let=x register=rax [z] named z
bad let=x class=flag(z) [b] named b
bad let=x when register=rax omitted
)" },
  { "let nested",
    "let(x, let(y, in(reg, z))), let(x, when(1, let(y, in(reg, z))))",
    "",
    R"(
error: 'let' in 'let' [rsasm.syntax.let] @ 'let(y, in(reg, z))'
note: give the operand one name
error: 'let' in 'let' [rsasm.syntax.let] @ 'let(y, in(reg, z))'
note: give the operand one name
bad let=x
bad let=x when
)" },
  { "let of bad operand",
    "let(x, in(reg)), let(x, inn(reg, y)), let(x, y)",
    "",
    R"(
error: 'in' needs an expression [rsasm.syntax.expression] @ 'let(x, in(reg))'
note: write 'in(reg, value)'
error: unknown operand keyword 'inn' [rsasm.syntax.keyword] @ 'inn'
note: did you mean 'in'?
fix: 'inn' -> in
error: expected an operand or a template string, found 'y' [rsasm.syntax.item] @ 'y'
note: is the macro 'y' defined here? if it is a string constant, write 'line(y)'
bad let=x class=reg
bad let=x
bad let=x
)" },
  { "when without condition",
    "when(), when( , in(reg, x))",
    "",
    R"(
error: 'when' has no condition [rsasm.syntax.when] @ 'when()'
note: write 'when(condition, in(reg, value))'
error: 'when' has no condition [rsasm.syntax.when] @ 'when( , in(reg, x))'
note: write 'when(condition, in(reg, value))'
bad when
bad when
)" },
  { "when without operand",
    "when(1), when(1, )",
    "",
    R"(
error: 'when' has no operand [rsasm.syntax.when] @ 'when(1)'
note: write 'when(condition, in(reg, value))'
error: 'when' has no operand [rsasm.syntax.when] @ 'when(1, )'
note: write 'when(condition, in(reg, value))'
bad when
bad when
)" },
  { "when of two",
    "when(1, in(reg, x), in(reg, y)), when(is_same<A, B>, in(reg, z))",
    "",
    R"(
error: 'when' takes a condition and one operand; a condition that has commas needs parentheses [rsasm.syntax.when] @ 'in(reg, x), in(reg, y)'
note: write 'when(condition, in(reg, value))' @ 'when(1, in(reg, x), in(reg, y))'
error: 'when' takes a condition and one operand; a condition that has commas needs parentheses [rsasm.syntax.when] @ 'B>, in(reg, z)'
note: write 'when(condition, in(reg, value))' @ 'when(is_same<A, B>, in(reg, z))'
bad when
bad when
)" },
  { "when of line",
    R"(when(1, "foo"), when(1, line("x")))",
    "",
    R"(
error: 'when' takes an operand, not a template string [rsasm.syntax.when] @ 'when(1, "foo")'
note: choose the text instead: 'line(condition ? "nop" : "")'
error: 'when' takes an operand, not a template string [rsasm.syntax.when] @ 'when(1, line("x"))'
note: choose the text instead: 'line(condition ? "nop" : "")'
bad when
bad call when ["x"]
)" },
  { "when nested",
    "when(1, when(2, in(reg, x))), when(1, let(x, when(2, in(reg, y))))",
    "",
    R"(
error: 'when' in 'when' [rsasm.syntax.when] @ 'when(2, in(reg, x))'
note: join the conditions: 'when(a && b, operand)'
error: 'when' in 'when' [rsasm.syntax.when] @ 'when(2, in(reg, y))'
note: join the conditions: 'when(a && b, operand)'
bad when
bad let=x when
)" },
  { "unknown option",
    "options(pur, nomem, NOSTACK, volatile, foo)",
    "",
    R"(
error: unknown option 'pur' [asm.options.supported-options] @ 'pur'
note: did you mean 'pure'?
fix: 'pur' -> pure
error: unknown option 'NOSTACK' [asm.options.supported-options] @ 'NOSTACK'
note: did you mean 'nostack'?
fix: 'NOSTACK' -> nostack
error: unknown option 'volatile' [asm.options.supported-options] @ 'volatile'
note: a block is volatile unless it has the option 'pure'
error: unknown option 'foo' [asm.options.supported-options] @ 'foo'
note: the options are 'pure', 'nomem', 'readonly', 'preserves_flags', 'noreturn', 'nostack', 'may_unwind', 'att_syntax' and 'raw'
options nomem
)" },
  { "empty option",
    "options(nomem, , pure)",
    "",
    R"(
error: empty option [asm.options.supported-options] @ 15
options nomem pure
)" },
  { "ABI",
    R"(clobber_abi(), clobber_abi(C), clobber_abi(f("C"), "C"))",
    "",
    R"(
error: 'clobber_abi' needs at least one ABI [asm.abi-clobbers.intro] @ 'clobber_abi()'
note: write 'clobber_abi("C")'
error: the ABI 'C' is not a string [asm.abi-clobbers.intro] @ 'C'
note: write it in quotes: 'clobber_abi("C")'
fix: 'C' -> "C"
error: the ABI 'f("C")' is not a string [asm.abi-clobbers.intro] @ 'f("C")'
bad
bad
bad C
)" },
  { "rule",
    "allow(), allow(asm.rules.x86-df)",
    "",
    R"(
error: 'allow' needs at least one rule id [rsasm.syntax.allow] @ 'allow()'
note: write 'allow("rule-id")'
error: the rule id 'asm.rules.x86-df' is not a string [rsasm.syntax.allow] @ 'asm.rules.x86-df'
note: write it in quotes: 'allow("asm.rules.x86-df")'
fix: 'asm.rules.x86-df' -> "asm.rules.x86-df"
bad
bad
)" },
  { "unclosed",
    "in(reg, (x), in(reg, y",
    "",
    R"(
error: missing ')' in 'in(reg, (x), in(reg, y' [rsasm.syntax.item] @ 'in(reg, (x), in(reg, y'
bad
)" },
  { "unclosed string",
    R"(in(reg, "x), in(reg, y))",
    "",
    R"(
error: missing ')' in 'in(reg, "x), in(reg, y)' [rsasm.syntax.item] @ 'in(reg, "x), in(reg, y)'
bad
)" },
  { "stray brackets",
    "in(reg, x]), in(reg, x[), in(reg, y)), in{reg, x}",
    "",
    R"(
error: ')' stands after the parentheses of 'in(reg, y)' [rsasm.syntax.expression-inside] @ ')'
note: items are separated by commas
error: 'in' needs its arguments in parentheses [rsasm.syntax.item] @ 'in{reg, x}'
note: write 'in(reg, x)'
in class=reg [x]]
in class=reg [x[]
bad
bad
)" },
  { "long text is cut",
    "in(reg, x) aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg",
    "",
    R"(
error: 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff...' stands after the parentheses of 'in(reg, x)' [rsasm.syntax.expression-inside] @ 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg'
note: items are separated by commas
bad
)" },
  { "long text is cut at a letter",
    "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeefffffffffüüüüüüüüü",
    "",
    R"(
error: expected an operand or a template string, found 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeefffffffff...' [rsasm.syntax.item] @ 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeefffffffffüüüüüüüüü'
note: is the macro 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeefffffffff...' defined here? if it is a string constant, write 'line(aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeefffffffff...)'
bad
)" },
};

int
main ()
{
  for (const unit::list_case &c : cases)
    unit::run (c);
  return unit::result ();
}
