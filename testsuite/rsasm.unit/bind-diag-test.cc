/* Unit test of bind_operands: blocks with errors.  */

#include "parse-cases.h"

static const unit::bind_case cases[] = {
  { "too few operands",
    "{}, {}, {}",
    "in(reg, a)",
    R"(
error: '{}' refers to argument at index 1, but there is 1 positional operand [asm.ts-args.order] @ 0:'{}'
{#0}', '{}', '{}
in a implicit <0
)" },
  { "too few operands 0",
    "{}~{}",
    "",
    R"(
error: '{}' refers to argument at index 0, but there are no positional operands [asm.ts-args.order] @ 0:'{}'
{}
{}
)" },
  { "too few operands 2",
    "{}, {}, {}",
    "in(reg, a), in(reg, b), options(nomem)",
    R"(
error: '{}' refers to argument at index 2, but there are 2 positional operands [asm.ts-args.order] @ 0:'{}'
{#0}', '{#1}', '{}
in a implicit <0
in b implicit <1
option nomem
)" },
  { "too few with others",
    "{}, {}",
    R"(in(reg, a), let(y, in(reg, b)), in("rax", c))",
    R"(
error: invalid reference to argument at index 1 [asm.ts-args.register-operands] @ 0:'{}'
note: there is 1 positional operand
note: placeholders cannot use explicit registers: write their names in the template
note: operands with 'let' are referred to by name
{#0}', '{}
in a implicit <0
in y <1
in "rax" <2
)" },
  { "bad index",
    "{0} {3}~{3} {4}",
    "in(reg, x), out(reg, y)",
    R"(
error: invalid reference to argument at index 3 [asm.ts-args.order] @ 0:'3'
note: there are 2 positional operands
error: invalid reference to argument at index 4 [asm.ts-args.order] @ 1:'4'
note: there are 2 positional operands
{#0}' '{3}
{3}' '{4}
in x implicit <0
out y implicit >1
)" },
  { "bad index of named",
    "{a} {1}",
    "in(reg, a), let(y, in(reg, b))",
    R"(
error: invalid reference to argument at index 1 [asm.ts-args.order] @ 0:'1'
note: there is 1 positional operand
note: operands with 'let' are referred to by name
{#0}' '{1}
in a implicit <0
in y <1
)" },
  { "bad index of explicit",
    "{}",
    R"(in("eax", x))",
    R"(
error: invalid reference to argument at index 0 [asm.ts-args.register-operands] @ 0:'{}'
note: there are no positional operands
note: placeholders cannot use explicit registers: write their names in the template
{}
in "eax" <0
)" },
  { "bad index of flag",
    "{0}",
    "out(flag(z), b)",
    R"(
error: invalid reference to argument at index 0 [asm.ts-args.register-operands] @ 0:'0'
note: there are no positional operands
note: placeholders cannot use explicit registers: write their names in the template
{0}
out >0
)" },
  { "huge index",
    "{x} {4294967296} {99999999999999999999999999}",
    "in(reg, x)",
    R"(
error: invalid reference to argument at index 4294967296 [asm.ts-args.order] @ 0:'4294967296'
note: there is 1 positional operand
{#0}' '{100000000}' '{100000000}
in x implicit <0
)" },
  { "unknown name",
    "{y} {y}",
    "in(reg, x), in(reg, 1)",
    R"(
error: there is no operand named 'y' [asm.ts-args.no-implicit] @ 0:'y'
note: an operand is named by its identifier before macro expansion, or with 'let(y, ...)'
{y}' '{y}
in x implicit <0
in <1
)" },
  { "unknown name is near",
    "{cuont}",
    "in(reg, x), let(count, in(reg, y))",
    R"(
error: there is no operand named 'cuont' [asm.ts-args.no-implicit] @ 0:'cuont'
note: did you mean 'count'?
fix: 0:'cuont' -> count
{cuont}
in x implicit <0
in count <1
)" },
  { "unknown name of mask",
    "zmm0{k1}{z}, {sae}",
    "",
    R"(
error: there is no operand named 'k1' [asm.ts-args.no-implicit] @ 0:'k1'
note: an operand is named by its identifier before macro expansion, or with 'let(k1, ...)'
note: for braces in the assembly, double them: '{{k1}}' @ 0:'{k1}'
error: there is no operand named 'z' [asm.ts-args.no-implicit] @ 0:'z'
note: an operand is named by its identifier before macro expansion, or with 'let(z, ...)'
note: for braces in the assembly, double them: '{{z}}' @ 0:'{z}'
error: there is no operand named 'sae' [asm.ts-args.no-implicit] @ 0:'sae'
note: an operand is named by its identifier before macro expansion, or with 'let(sae, ...)'
note: for braces in the assembly, double them: '{{sae}}' @ 0:'{sae}'
'zmm0'{k1}{z}', '{sae}
)" },
  { "unknown name of two expressions",
    "{x}",
    "inout(reg, x, y)",
    R"(
error: there is no operand named 'x' [asm.ts-args.no-implicit] @ 0:'x'
note: an operand with two expressions gets no name from them: write 'let(x, inout(...))' @ 'inout(reg, x, y)'
{x}
inout <0 >1
)" },
  { "unknown name of two expressions 2",
    "{x}",
    "inlateout(reg, x, )",
    R"(
error: there is no operand named 'x' [asm.ts-args.no-implicit] @ 0:'x'
note: an operand with two expressions gets no name from them: write 'let(x, inlateout(...))' @ 'inlateout(reg, x, )'
{x}
inlateout <0 discards
)" },
  { "name of explicit register",
    "{x} {x}",
    R"(in("rax", x))",
    R"(
error: placeholder 'x' refers to an explicit register [asm.ts-args.register-operands] @ 0:'{x}'
note: write 'rax' in the template @ '"rax"'
{x}' '{x}
in "rax" <0
)" },
  { "name of flag",
    "{b}",
    "out(flag(z), b)",
    R"(
error: placeholder 'b' refers to an explicit register [asm.ts-args.register-operands] @ 0:'{b}'
note: the instructions set the flag @ 'flag(z)'
{b}
out >0
)" },
  { "name is a register",
    "{rax}",
    R"(in("rax", x))",
    R"(
error: there is no operand named 'rax' [asm.ts-args.no-implicit] @ 0:'rax'
note: an operand is named by its identifier before macro expansion, or with 'let(rax, ...)'
{rax}
in "rax" <0
)" },
  { "ambiguous name",
    "{x} {x:e}",
    "in(reg, x), out(reg, x), in(reg, y)",
    R"(
error: 'x' names more than one operand [rsasm.operands.ambiguous-name] @ 0:'x'
note: give this one another name: 'let(name, in(...))' @ 'in(reg, x)'
note: give this one another name: 'let(name, out(...))' @ 'out(reg, x)'
{#0}' '{#0:e}
in x implicit ambiguous <0
out x implicit ambiguous >1
in y implicit <2
)" },
  { "switched off",
    "{x} {x} {y}",
    "when(0, in(reg, x)), let(y, when(0, out(reg))), in(reg, z)",
    R"(
error: operand 'x' is switched off by 'when' [rsasm.operands.when] @ 0:'x'
note: its condition is false here: choose the template line by the same condition with 'line(...)' @ 'when(0, in(reg, x))'
error: operand 'y' is switched off by 'when' [rsasm.operands.when] @ 0:'y'
note: its condition is false here: choose the template line by the same condition with 'line(...)' @ 'let(y, when(0, out(reg)))'
{x}' '{x}' '{y}
in z implicit <1
)" },
  { "switched off twin",
    "{x}",
    "when(0, in(reg, x)), when(1, out(reg, x))",
    R"(
{#0}
out x implicit >1
)" },
  { "unused",
    "nop",
    "in(reg, x)",
    R"(
error: operand 'x' is never used in the template [asm.ts-args.at-least-once] @ 'in(reg, x)'
note: if it is not needed in an instruction, use it in a comment: '/* {x} */'
'nop'
in x implicit <0
)" },
  { "unused without name",
    "{}",
    "in(reg, x), in(reg, 5)",
    R"(
error: operand 'in(reg, 5)' is never used in the template [asm.ts-args.at-least-once] @ 'in(reg, 5)'
note: if it is not needed in an instruction, use it in a comment: '/* {1} */'
{#0}
in x implicit <0
in <1
)" },
  { "unused of a pair",
    "{x}",
    "let(x, in(reg, y)), let(z, in(reg, y))",
    R"(
error: operand 'z' is never used in the template [asm.ts-args.at-least-once] @ 'let(z, in(reg, y))'
note: if it is not needed in an instruction, use it in a comment: '/* {z} */'
{#0}
in x <0
in z <1
)" },
  { "unused implicit twin",
    "{x}",
    "in(reg, x), let(x, in(reg, y))",
    R"(
error: operand 'in(reg, x)' is never used in the template [asm.ts-args.at-least-once] @ 'in(reg, x)'
note: if it is not needed in an instruction, use it in a comment: '/* {0} */'
{#1}
in <0
in x <1
)" },
  { "unused const and sym",
    "nop",
    "const(1), sym(f)",
    R"(
error: 2 operands are never used in the template [asm.ts-args.at-least-once] @ 'const(1)'
note: this one too @ 'sym(f)'
note: if it is not needed in an instruction, use it in a comment: '/* {0} */'
'nop'
const <0
sym f implicit <1
)" },
  { "unused many",
    "nop",
    R"(in(reg, a), in(reg, b), let(c, out(reg)), out("rax"))",
    R"(
error: 3 operands are never used in the template [asm.ts-args.at-least-once] @ 'in(reg, a)'
note: this one too @ 'in(reg, b)'
note: this one too @ 'let(c, out(reg))'
note: if it is not needed in an instruction, use it in a comment: '/* {a} */'
'nop'
in a implicit <0
in b implicit <1
out c discards
out "rax" discards
)" },
  { "unused of pack",
    "{}",
    "in(reg, pack2...)",
    R"(
error: operand 'in(reg, pack2...)' is never used in the template [asm.ts-args.at-least-once] @ 'in(reg, pack2...)'
note: if it is not needed in an instruction, use it in a comment: '/* {1} */'
{#0}
in <0
in <1
)" },
  { "unused in raw template",
    "{x}",
    "in(reg, x), options(raw)",
    R"(
error: operand 'x' is never used in the template [asm.ts-args.at-least-once] @ 'in(reg, x)'
note: 'options(raw)' turns placeholders off: use explicit registers
'{x}'
in x implicit <0
option raw
)" },
  { "positional after named",
    "{x} {}",
    "let(x, in(reg, a)), in(reg, b), in(reg, c)",
    R"(
error: positional operand after a named or explicit-register operand [asm.ts-args.positional-first] @ 'in(reg, b)'
note: write positional operands before this one @ 'let(x, in(reg, a))'
{#0}' '{#1}
in x <0
in b implicit <1
in c implicit <2
)" },
  { "positional after explicit",
    "{}",
    R"(in("rax", a), in(reg, b))",
    R"(
error: positional operand after a named or explicit-register operand [asm.ts-args.positional-first] @ 'in(reg, b)'
note: write positional operands before this one @ 'in("rax", a)'
{#1}
in "rax" <0
in b implicit <1
)" },
  { "positional after flag",
    "{}",
    "out(flag(z), a), in(reg, b)",
    R"(
error: positional operand after a named or explicit-register operand [asm.ts-args.positional-first] @ 'in(reg, b)'
note: write positional operands before this one @ 'out(flag(z), a)'
{#1}
out >0
in b implicit <1
)" },
  { "duplicate names",
    "{x}",
    "let(x, in(reg, a)), let(x, in(reg, b)), let(x, out(reg))",
    R"(
error: two operands have the name 'x' [rsasm.operands.duplicate-name] @ 'x'
note: the other one is here
error: two operands have the name 'x' [rsasm.operands.duplicate-name] @ 'x'
note: the other one is here
{#0}
in x <0
in x <1
out x discards
)" },
  { "option twice",
    "nop",
    "options(nomem, pure, nomem), options(pure), options( pure , nostack), options(__nomem__)",
    R"(
error: option 'nomem' is given twice [asm.options.supported-options] @ 'nomem'
note: first given here
fix: ', nomem' -> 
error: option 'pure' is given twice [asm.options.supported-options] @ 'pure'
note: first given here
fix: 'pure' -> 
error: option 'pure' is given twice [asm.options.supported-options] @ 'pure'
note: first given here
fix: 'pure , ' -> 
error: option 'nomem' is given twice [asm.options.supported-options] @ '__nomem__'
note: first given here @ 'nomem'
fix: '__nomem__' -> 
'nop'
option nomem
option pure
option nostack
)" },
  { "one expression",
    "{} {}",
    "in(reg, two_values, b), out(reg, two_values)",
    R"(
error: 'in' takes one expression, but 2 are given [rsasm.syntax.parentheses] @ 'two_values, b'
note: put an expression that has commas in parentheses: 'in(reg, (f<a, b> (x)))'
error: 'out' takes one expression, but 2 are given [rsasm.syntax.parentheses] @ 'two_values'
note: put an expression that has commas in parentheses: 'out(reg, (f<a, b> (x)))'
{#0}' '{#1}
bad
bad two_values implicit
)" },
  { "commas that do not separate",
    "{}",
    "inout(reg, no_value, b)",
    R"(
error: the commas in 'inout(reg, no_value, b)' do not separate its expressions [rsasm.syntax.parentheses] @ 'inout(reg, no_value, b)'
note: put an expression that has commas in parentheses: 'inout(reg, (f<a, b> (x)))'
{#0}
bad
)" },
  { "commas that do not separate 2",
    "nop",
    R"(in("rax", no_value))",
    R"(
error: the commas in 'in("rax", no_value)' do not separate its expressions [rsasm.syntax.parentheses] @ 'in("rax", no_value)'
note: put an expression that has commas in parentheses: 'in("rax", (f<a, b> (x)))'
'nop'
bad
)" },
  { "line of two values",
    "nop",
    "line(two_values)",
    R"(
error: 'line' takes one expression, but 2 are given [rsasm.syntax.parentheses] @ 'two_values'
note: put an expression that has commas in parentheses: 'line((f<a, b> (x)))'
'nop'
)" },
  { "pack with name",
    "{y}",
    "let(y, in(reg, pack2...))",
    R"(
error: the pack in 'let(y, in(reg, pack2...))' has 2 values, but it stands for one operand [rsasm.syntax.pack] @ 'let(y, in(reg, pack2...))'
note: a pack of other size has no name: refer to its values as '{}'
{#0}
bad y
)" },
  { "pack with name 0",
    "{y}",
    "let(y, const(pack0...))",
    R"(
error: the pack in 'let(y, const(pack0...))' has 0 values, but it stands for one operand [rsasm.syntax.pack] @ 'let(y, const(pack0...))'
note: a pack of other size has no name: refer to its values as '{}'
{#0}
bad y
)" },
  { "pack in a register",
    "nop",
    R"(in("rax", pack2...))",
    R"(
error: the pack in 'in("rax", pack2...)' has 2 values, but it stands for one operand [rsasm.syntax.pack] @ 'in("rax", pack2...)'
note: name a register for each value, or use a register class
'nop'
bad
)" },
  { "discard as input",
    "nop",
    R"(in(reg, _), inout(reg, _), inout("rax", _, x), const(_), sym(_))",
    R"(
error: '_' has no value: it cannot be an input [rsasm.operands.discard] @ '_'
note: an output that is not wanted is 'out(reg)'; 'inout(reg, value, _)' has an input @ 'in(reg, _)'
error: '_' has no value: it cannot be an input [rsasm.operands.discard] @ '_'
note: an output that is not wanted is 'out(reg)'; 'inout(reg, value, _)' has an input @ 'inout(reg, _)'
error: '_' has no value: it cannot be an input [rsasm.operands.discard] @ '_'
note: an output that is not wanted is 'out(reg)'; 'inout(reg, value, _)' has an input @ 'inout("rax", _, x)'
error: '_' has no value: it cannot be an input [rsasm.operands.discard] @ '_'
note: an output that is not wanted is 'out(reg)'; 'inout(reg, value, _)' has an input @ 'const(_)'
error: '_' has no value: it cannot be an input [rsasm.operands.discard] @ '_'
note: an output that is not wanted is 'out(reg)'; 'inout(reg, value, _)' has an input @ 'sym(_)'
'nop'
bad
bad
bad
bad
bad
)" },
  { "bad items hide references",
    "{xx} {} {} {7}",
    "inn(reg, x), in(reg, y)",
    R"(
error: unknown operand keyword 'inn' [rsasm.syntax.keyword] @ 'inn'
note: did you mean 'in'?
fix: 'inn' -> in
{xx}' '{#0}' '{#1}' '{7}
bad
in y implicit <0
)" },
  { "bad items keep their names",
    "{y}",
    "let(y, in(reg))",
    R"(
error: 'in' needs an expression [rsasm.syntax.expression] @ 'let(y, in(reg))'
note: write 'in(reg, value)'
{#0}
bad y
)" },
  { "errors hide unused operands",
    "{y}",
    "in(reg, x), in(reg, z)",
    R"(
error: there is no operand named 'y' [asm.ts-args.no-implicit] @ 0:'y'
note: an operand is named by its identifier before macro expansion, or with 'let(y, ...)'
{y}
in x implicit <0
in z implicit <1
)" },
  { "no double report",
    "{x} {z}",
    "x = in(reg) y",
    R"(
error: operand 'x' is named with '=' [rsasm.syntax.name] @ 'x = in(reg) y'
note: write 'let(x, in(reg, y))'
{x}' '{z}
bad
)" },
};

int
main ()
{
  for (const unit::bind_case &c : cases)
    unit::run (c);
  return unit::result ();
}
