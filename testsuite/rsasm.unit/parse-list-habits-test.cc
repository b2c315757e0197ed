/* Unit test of parse_operand_list: what is no item, and the habits of GNU
   asm and of Rust.  */

#include "parse-cases.h"

static const unit::list_case cases[] = {
  { "Rust: expression after parentheses",
    R"(in("rax") n, inout(reg) x + 1, const(4) 5)",
    "",
    R"(
error: 'n' stands after the parentheses of 'in("rax")' [rsasm.syntax.expression-inside] @ 'n'
note: write 'in("rax", n)' @ 'in("rax") n'
error: 'x + 1' stands after the parentheses of 'inout(reg)' [rsasm.syntax.expression-inside] @ 'x + 1'
note: write 'inout(reg, x + 1)' @ 'inout(reg) x + 1'
error: '5' stands after the parentheses of 'const(4)' [rsasm.syntax.expression-inside] @ '5'
note: items are separated by commas
bad
bad
bad
)" },
  { "Rust: discarded",
    R"(out(reg) _, lateout("rax") _)",
    "",
    R"(
error: '_' stands after the parentheses of 'out(reg)' [rsasm.syntax.expression-inside] @ '_'
note: write 'out(reg)' @ 'out(reg) _'
error: '_' stands after the parentheses of 'lateout("rax")' [rsasm.syntax.expression-inside] @ '_'
note: write 'lateout("rax")' @ 'lateout("rax") _'
bad
bad
)" },
  { "Rust: arrow",
    R"(inout(reg) a => b, inlateout("rax") f(x => 1) => _, inout(reg, a) => b)",
    "",
    R"(
error: input and output are separated by a comma, not by '=>' [rsasm.syntax.expression-inside] @ '=>'
note: write 'inout(reg, a, b)' @ 'inout(reg) a => b'
error: input and output are separated by a comma, not by '=>' [rsasm.syntax.expression-inside] @ '=>'
note: write 'inlateout("rax", f(x => 1), )' @ 'inlateout("rax") f(x => 1) => _'
error: input and output are separated by a comma, not by '=>' [rsasm.syntax.expression-inside] @ '=>'
note: write 'inout(reg, a, b)' @ 'inout(reg, a) => b'
bad
bad
bad
)" },
  { "Rust: name",
    R"(x = in(reg) y, x = const 5, x = in(reg, y), let = inout("rax") a => b)",
    "",
    R"(
error: operand 'x' is named with '=' [rsasm.syntax.name] @ 'x = in(reg) y'
note: write 'let(x, in(reg, y))'
error: operand 'x' is named with '=' [rsasm.syntax.name] @ 'x = const 5'
note: write 'let(x, const(5))'
error: operand 'x' is named with '=' [rsasm.syntax.name] @ 'x = in(reg, y)'
note: write 'let(x, in(reg, y))'
error: operand 'let' is named with '=' [rsasm.syntax.name] @ 'let = inout("rax") a => b'
note: write 'let(let, inout("rax", a, b))'
bad
bad
bad
bad
)" },
  { "Rust: no parentheses",
    "const 5, sym foo",
    "",
    R"(
error: 'const' needs its arguments in parentheses [rsasm.syntax.item] @ 'const 5'
note: write 'const(5)'
error: 'sym' needs its arguments in parentheses [rsasm.syntax.item] @ 'sym foo'
note: write 'sym(foo)'
bad
bad
)" },
  { "Rust: label",
    "label { foo(); }, label(foo), block { }",
    "",
    R"(
error: there are no 'label' operands [asm.operand-type.supported-operands.label] @ 'label { foo(); }'
note: to leave a block by a jump, use 'rsasm_if' and '{taken}'
error: there are no 'label' operands [asm.operand-type.supported-operands.label] @ 'label(foo)'
note: to leave a block by a jump, use 'rsasm_if' and '{taken}'
error: there are no 'block' operands [asm.operand-type.supported-operands.label] @ 'block { }'
note: to leave a block by a jump, use 'rsasm_if' and '{taken}'
bad
bad
bad
)" },
  { "pack outside",
    "in(reg, xs)...",
    "",
    R"(
error: '...' stands after the parentheses of 'in(reg, xs)' [rsasm.syntax.expression-inside] @ '...'
note: write the pack inside: 'in(reg, xs...)' @ 'in(reg, xs)...'
bad
)" },
  { "missing comma",
    R"(in(reg, x) out(reg, y), "nop" in(reg, z), options(pure) "nop")",
    "",
    R"(
error: missing comma before 'out(reg, y)' [rsasm.syntax.comma] @ 'out(reg, y)'
fix: 10 -> ,
error: missing comma before 'in(reg, z)' [rsasm.syntax.comma] @ 'in(reg, z)'
fix: 29 -> ,
error: missing comma before '"nop"' [rsasm.syntax.comma] @ '"nop"'
fix: 55 -> ,
bad
bad
bad
)" },
  { "no parentheses",
    "in, options, let, when, clobber_abi, allow, out reg",
    "",
    R"(
error: 'in' needs its arguments in parentheses [rsasm.syntax.item] @ 'in'
note: write 'in(reg, x)'
error: 'options' needs its arguments in parentheses [rsasm.syntax.item] @ 'options'
note: write 'options(nomem)'
error: 'let' needs its arguments in parentheses [rsasm.syntax.item] @ 'let'
note: write 'let(name, in(reg, x))'
error: 'when' needs its arguments in parentheses [rsasm.syntax.item] @ 'when'
note: write 'when(condition, in(reg, x))'
error: 'clobber_abi' needs its arguments in parentheses [rsasm.syntax.item] @ 'clobber_abi'
note: write 'clobber_abi("C")'
error: 'allow' needs its arguments in parentheses [rsasm.syntax.item] @ 'allow'
note: write 'allow("rule-id")'
error: 'out' needs its arguments in parentheses [rsasm.syntax.item] @ 'out reg'
note: write 'out(reg, x)'
bad
bad
bad
bad
bad
bad
bad
)" },
  { "GNU operands",
    R"("=r"(x), "=&r" (y), "r" (x + 1), "+r" (z), "+m"(*p), "i"(5), "=a"(q), "x"(v))",
    "",
    R"(
error: '"=r"(x)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '"=r"(x)'
note: write 'out(reg, x)'
error: '"=&r" (y)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '"=&r" (y)'
note: write 'out(reg, y)'
error: '"r" (x + 1)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '"r" (x + 1)'
note: write 'in(reg, x + 1)'
error: '"+r" (z)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '"+r" (z)'
note: write 'inout(reg, z)'
error: '"+m"(*p)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '"+m"(*p)'
note: write 'inout(mem, *p)'
error: '"i"(5)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '"i"(5)'
note: write 'const(5)'
error: '"=a"(q)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '"=a"(q)'
note: write 'out("rax", q)'
error: '"x"(v)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '"x"(v)'
note: write 'in(xmm_reg, v)'
bad
bad
bad
bad
bad
bad
bad
bad
)" },
  { "GNU named operands",
    R"([name] "+r" (x), [ n ] "r"(y))",
    "",
    R"(
error: '[name] "+r" (x)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '[name] "+r" (x)'
note: write 'let(name, inout(reg, x))'
error: '[ n ] "r"(y)' is an operand of GNU asm [rsasm.syntax.gnu-operand] @ '[ n ] "r"(y)'
note: write 'let(n, in(reg, y))'
bad
bad
)" },
  { "GNU colons",
    R"(: "=r"(x), "foo" : "=r"(x) : "memory", :)",
    "",
    R"(
error: operands are not separated by ':' [rsasm.syntax.gnu-operand] @ ': "=r"(x)'
note: write operands as 'in(reg, x)', separated by commas
error: operands are not separated by ':' [rsasm.syntax.gnu-operand] @ ': "=r"(x) : "memory"'
note: write operands as 'in(reg, x)', separated by commas
error: operands are not separated by ':' [rsasm.syntax.gnu-operand] @ ':'
note: write operands as 'in(reg, x)', separated by commas
bad
bad
bad
)" },
  { "other brackets",
    "[name] x, [name], [a, {1} + 2",
    "",
    R"(
error: expected an operand or a template string, found '[name] x' [rsasm.syntax.item] @ '[name] x'
note: write operands as 'in(reg, x)' and text as a string literal or 'line(expression)'
error: expected an operand or a template string, found '[name]' [rsasm.syntax.item] @ '[name]'
note: write operands as 'in(reg, x)' and text as a string literal or 'line(expression)'
error: expected an operand or a template string, found '[a, {1} + 2' [rsasm.syntax.item] @ '[a, {1} + 2'
note: write operands as 'in(reg, x)' and text as a string literal or 'line(expression)'
bad
bad
bad
)" },
  { "text after string",
    R"("foo"_s, "foo"sv, "foo" FOO, "a" + 1)",
    "",
    R"(
error: '_s' stands after a template string [rsasm.syntax.line] @ '_s'
note: write 'line("foo"_s)' @ '"foo"_s'
error: 'sv' stands after a template string [rsasm.syntax.line] @ 'sv'
note: write 'line("foo"sv)' @ '"foo"sv'
error: 'FOO' stands after a template string [rsasm.syntax.line] @ 'FOO'
note: template strings are string literals; for any other constant write 'line(expression)'
error: '+ 1' stands after a template string [rsasm.syntax.line] @ '+ 1'
note: template strings are string literals; for any other constant write 'line(expression)'
bad
bad
bad
bad
)" },
  { "misspelt",
    "inn(reg, x), inuot(reg, x), option(pure), Out(reg), __inn__(reg, x)",
    "",
    R"(
error: unknown operand keyword 'inn' [rsasm.syntax.keyword] @ 'inn'
note: did you mean 'in'?
fix: 'inn' -> in
error: unknown operand keyword 'inuot' [rsasm.syntax.keyword] @ 'inuot'
note: did you mean 'inout'?
fix: 'inuot' -> inout
error: unknown operand keyword 'option' [rsasm.syntax.keyword] @ 'option'
note: did you mean 'options'?
fix: 'option' -> options
error: unknown operand keyword 'Out' [rsasm.syntax.keyword] @ 'Out'
note: did you mean 'out'?
fix: 'Out' -> out
error: unknown operand keyword '__inn__' [rsasm.syntax.keyword] @ '__inn__'
note: did you mean 'in'?
fix: '__inn__' -> in
bad
bad
bad
bad
bad
)" },
  { "unknown",
    R"(foo(reg), clobber("rax"))",
    "",
    R"(
error: unknown operand keyword 'foo' [rsasm.syntax.keyword] @ 'foo'
note: the keywords are 'in', 'out', 'lateout', 'inout', 'inlateout', 'const', 'sym', 'let', 'when', 'clobber_abi', 'options', 'allow' and 'line'
error: unknown operand keyword 'clobber' [rsasm.syntax.keyword] @ 'clobber'
note: a clobbered register is written 'out("rax")'
bad
bad
)" },
  { "no operand",
    "LEAF, x + 1, 5, x == y, (x), *p",
    "",
    R"(
error: expected an operand or a template string, found 'LEAF' [rsasm.syntax.item] @ 'LEAF'
note: is the macro 'LEAF' defined here? if it is a string constant, write 'line(LEAF)'
error: expected an operand or a template string, found 'x + 1' [rsasm.syntax.item] @ 'x + 1'
note: write operands as 'in(reg, x)' and text as a string literal or 'line(expression)'
error: expected an operand or a template string, found '5' [rsasm.syntax.item] @ '5'
note: write operands as 'in(reg, x)' and text as a string literal or 'line(expression)'
error: expected an operand or a template string, found 'x == y' [rsasm.syntax.item] @ 'x == y'
note: write operands as 'in(reg, x)' and text as a string literal or 'line(expression)'
error: expected an operand or a template string, found '(x)' [rsasm.syntax.item] @ '(x)'
note: write operands as 'in(reg, x)' and text as a string literal or 'line(expression)'
error: expected an operand or a template string, found '*p' [rsasm.syntax.item] @ '*p'
note: write operands as 'in(reg, x)' and text as a string literal or 'line(expression)'
bad
bad
bad
bad
bad
bad
)" },
  { "lost keyword",
    "(reg, x), whatever(reg, y)",
    R"("a", in(reg, x), out(reg, y))",
    R"(
error: 'in' is a macro here: the operand became '(reg, x)' [rsasm.syntax.keyword] @ '(reg, x)'
note: write '__in__'
error: 'out' is a macro here: the operand became 'whatever(reg, y)' [rsasm.syntax.keyword] @ 'whatever(reg, y)'
note: write '__out__'
bad
bad
)" },
  { "GNU memory clobber",
    R"(in(reg, x), "memory")",
    "",
    R"(
error: template string after an operand [asm.ts-args.before-other-args] @ '"memory"'
note: a block may use memory unless it has the option 'nomem': drop the clobber
in class=reg [x] named x
bad
)" },
  { "GNU flags clobber",
    R"(out("rax"), "cc")",
    "",
    R"(
error: template string after an operand [asm.ts-args.before-other-args] @ '"cc"'
note: a block may change the flags unless it has the option 'preserves_flags': drop the clobber
out register=rax omitted
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
