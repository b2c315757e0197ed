/* Unit test of parse_template: templates with errors, and GNU asm's
   templates.  */

#include "parse-cases.h"

static const unit::bind_case cases[] = {
  { "unmatched open",
    "mov {, 1~{~{x",
    "in(reg, x), options(nomem)",
    R"(
error: unmatched '{' in the template [asm.ts-args.syntax] @ 0:'{'
note: for a brace in the assembly, double it: '{{'
fix: 0:'{' -> {{
error: unmatched '{' in the template [asm.ts-args.syntax] @ 1:'{'
note: for a brace in the assembly, double it: '{{'
fix: 1:'{' -> {{
error: unmatched '{' in the template [asm.ts-args.syntax] @ 2:'{'
note: for a brace in the assembly, double it: '{{'
fix: 2:'{' -> {{
'mov , 1'

'x'
in x implicit <0
option nomem
)" },
  { "unmatched open in placeholder",
    "{ {x} {a{x}",
    "in(reg, x)",
    R"(
error: unmatched '{' in the template [asm.ts-args.syntax] @ 0:'{'
note: for a brace in the assembly, double it: '{{'
fix: 0:'{' -> {{
error: unmatched '{' in the template [asm.ts-args.syntax] @ 0:'{'
note: for a brace in the assembly, double it: '{{'
fix: 0:'{' -> {{
' '{#0}' a'{#0}
in x implicit <0
)" },
  { "unmatched close",
    "} {x}}~a}",
    "in(reg, x)",
    R"(
error: unmatched '}' in the template [asm.ts-args.syntax] @ 0:'}'
note: for a brace in the assembly, double it: '}}'
fix: 0:'}' -> }}
error: unmatched '}' in the template [asm.ts-args.syntax] @ 0:'}'
note: for a brace in the assembly, double it: '}}'
fix: 0:'}' -> }}
error: unmatched '}' in the template [asm.ts-args.syntax] @ 1:'}'
note: for a brace in the assembly, double it: '}}'
fix: 1:'}' -> }}
' '{#0}
'a'
in x implicit <0
)" },
  { "odd braces",
    "{{{ }}} {{{x}}}}",
    "in(reg, x)",
    R"(
error: unmatched '}' in the template [asm.ts-args.syntax] @ 0:'}'
note: for a brace in the assembly, double it: '}}'
fix: 0:'}' -> }}
'{'{#0}'} {'{#0}'}'
in x implicit <0
)" },
  { "name with space",
    "{a b}",
    "in(reg, a)",
    R"(
error: 'a b' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'a b'
note: for braces in the assembly, double them: '{{a b}}' @ 0:'{a b}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}

in a implicit <0
)" },
  { "no name",
    R"({-1} {0x} {_} {x.y} {x+1} {"x"} {*})",
    "in(reg, x)",
    R"(
error: '-1' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'-1'
note: for braces in the assembly, double them: '{{-1}}' @ 0:'{-1}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}
error: '0x' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'0x'
note: for braces in the assembly, double them: '{{0x}}' @ 0:'{0x}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}
error: '_' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'_'
note: for braces in the assembly, double them: '{{_}}' @ 0:'{_}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}
error: 'x.y' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'x.y'
note: for braces in the assembly, double them: '{{x.y}}' @ 0:'{x.y}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}
error: 'x+1' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'x+1'
note: for braces in the assembly, double them: '{{x+1}}' @ 0:'{x+1}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}
error: '"x"' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'"x"'
note: for braces in the assembly, double them: '{{"x"}}' @ 0:'{"x"}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}
error: '*' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'*'
note: for braces in the assembly, double them: '{{*}}' @ 0:'{*}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}
' '' '' '' '' '' '
in x implicit <0
)" },
  { "register lists",
    "push {r4-r7, lr}~ld1 {v0.4s}, [x0]~vaddps zmm0, zmm1, zmm2, {rn-sae}",
    "",
    R"(
error: 'r4-r7, lr' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'r4-r7, lr'
note: for braces in the assembly, double them: '{{r4-r7, lr}}' @ 0:'{r4-r7, lr}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}
error: 'v0.4s' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 1:'v0.4s'
note: for braces in the assembly, double them: '{{v0.4s}}' @ 1:'{v0.4s}'
fix: 1:'{' -> {{
fix: 1:'}' -> }}
error: 'rn-sae' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 2:'rn-sae'
note: for braces in the assembly, double them: '{{rn-sae}}' @ 2:'{rn-sae}'
fix: 2:'{' -> {{
fix: 2:'}' -> }}
'push '
'ld1 '', [x0]'
'vaddps zmm0, zmm1, zmm2, '
)" },
  { "dialect alternatives",
    "mov{l %0, %1| %1, %0}",
    "",
    R"(
error: 'l %0, %1| %1, %0' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'l %0, %1| %1, %0'
note: there are no alternatives for assembler dialects: the template is in Intel syntax, or in AT&T syntax with 'options(att_syntax)'
'mov'
)" },
  { "long name",
    "{aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg+}",
    "",
    R"(
error: '...' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg+'
note: for braces in the assembly, double them @ 0:'{aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg+}'

)" },
  { "long modifier",
    "{x:ee} {x:word} {:Auto} {x:automatic}",
    "in(reg, x)",
    R"(
error: template modifier 'ee' is more than one character [asm.template-modifiers.only-one] @ 0:'ee'
note: write one letter, as in '{x:e}', or 'auto' for the width of the operand
error: template modifier 'word' is more than one character [asm.template-modifiers.only-one] @ 0:'word'
note: write one letter, as in '{x:e}', or 'auto' for the width of the operand
error: template modifier 'Auto' is more than one character [asm.template-modifiers.only-one] @ 0:'Auto'
note: write one letter, as in '{x:e}', or 'auto' for the width of the operand
error: template modifier 'automatic' is more than one character [asm.template-modifiers.only-one] @ 0:'automatic'
note: write one letter, as in '{x:e}', or 'auto' for the width of the operand
' '' '' '
in x implicit <0
)" },
  { "format specifications",
    "{:>5} {x:?} {:#x} {x:5} {:08} {x:.3} {:e?} {x::e} {x:é}",
    "in(reg, x)",
    R"(
error: '>5' is no template modifier [asm.template-modifiers.only-one] @ 0:'>5'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
error: '?' is no template modifier [asm.template-modifiers.only-one] @ 0:'?'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
error: '#x' is no template modifier [asm.template-modifiers.only-one] @ 0:'#x'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
error: '5' is no template modifier [asm.template-modifiers.only-one] @ 0:'5'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
error: '08' is no template modifier [asm.template-modifiers.only-one] @ 0:'08'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
error: '.3' is no template modifier [asm.template-modifiers.only-one] @ 0:'.3'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
error: 'e?' is no template modifier [asm.template-modifiers.only-one] @ 0:'e?'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
error: ':e' is no template modifier [asm.template-modifiers.only-one] @ 0:':e'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
error: 'é' is no template modifier [asm.template-modifiers.only-one] @ 0:'é'
note: operands have no width, fill or precision: write one letter, as in '{x:e}'
' '' '' '' '' '' '' '' '
in x implicit <0
)" },
  { "bad name and modifier",
    "{x y:?}",
    "in(reg, x)",
    R"(
error: 'x y' is neither the number nor the name of an operand [asm.ts-args.syntax] @ 0:'x y'
note: for braces in the assembly, double them: '{{x y:?}}' @ 0:'{x y:?}'
fix: 0:'{' -> {{
fix: 0:'}' -> }}

in x implicit <0
)" },
  { "errors hide unused operands",
    "{",
    "in(reg, x)",
    R"(
error: unmatched '{' in the template [asm.ts-args.syntax] @ 0:'{'
note: for a brace in the assembly, double it: '{{'
fix: 0:'{' -> {{

in x implicit <0
)" },
  { "GNU operands",
    "mov %0, %1~add %2, 1~inc %[count]~mov eax, [%0 + 4*%1]",
    "",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%0'
note: write '{0}'
fix: 0:'%0' -> {0}
fix: 0:'%1' -> {1}
error: '%2' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 1:'%2'
note: write '{2}'
fix: 1:'%2' -> {2}
error: '%[count]' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 2:'%[count]'
note: write '{count}'
fix: 2:'%[count]' -> {count}
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 3:'%0'
note: write '{0}'
fix: 3:'%0' -> {0}
fix: 3:'%1' -> {1}
'mov %0, %1'
'add %2, 1'
'inc %[count]'
'mov eax, [%0 + 4*%1]'
)" },
  { "GNU operands with size",
    "mov dword ptr %0, 1~lock inc %0~rep stosb %1~mov eax, dword ptr %12~mov rax, offset %0",
    "",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%0'
note: write '{0}'
fix: 0:'%0' -> {0}
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 1:'%0'
note: write '{0}'
fix: 1:'%0' -> {0}
error: '%1' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 2:'%1'
note: write '{1}'
fix: 2:'%1' -> {1}
error: '%12' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 3:'%12'
note: write '{12}'
fix: 3:'%12' -> {12}
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 4:'%0'
note: write '{0}'
fix: 4:'%0' -> {0}
'mov dword ptr %0, 1'
'lock inc %0'
'rep stosb %1'
'mov eax, dword ptr %12'
'mov rax, offset %0'
)" },
  { "GNU operands in directives",
    ".long %0, %1~.set x, %0~.quad %[x]",
    "",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%0'
note: write '{0}'
fix: 0:'%0' -> {0}
fix: 0:'%1' -> {1}
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 1:'%0'
note: write '{0}'
fix: 1:'%0' -> {0}
error: '%[x]' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 2:'%[x]'
note: write '{x}'
fix: 2:'%[x]' -> {x}
'.long %0, %1'
'.set x, %0'
'.quad %[x]'
)" },
  { "GNU operands after labels",
    "1: inc %0~foo: .Lbar: inc %1; nop; dec %1",
    "",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%0'
note: write '{0}'
fix: 0:'%0' -> {0}
error: '%1' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 1:'%1'
note: write '{1}'
fix: 1:'%1' -> {1}
fix: 1:'%1' -> {1}
'1: inc %0'
'foo: .Lbar: inc %1; nop; dec %1'
)" },
  { "GNU operand at the start",
    "%0",
    "",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%0'
note: write '{0}'
fix: 0:'%0' -> {0}
'%0'
)" },
  { "GNU modifiers",
    "mov %q0, %k1~mov %b[x], %h2~call %P0~jmp %l[out]~ldr %w0, [%x1]",
    "",
    R"(
error: '%q0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%q0'
note: write '{0:e}' with the modifier of the register class
error: '%b[x]' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 1:'%b[x]'
note: write '{x:e}' with the modifier of the register class
error: '%P0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 2:'%P0'
note: write '{0:e}' with the modifier of the register class
error: '%l[out]' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 3:'%l[out]'
note: to leave the block by a jump, use 'rsasm_if' and '{taken}'
error: '%w0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 4:'%w0'
note: write '{0:e}' with the modifier of the register class
'mov %q0, %k1'
'mov %b[x], %h2'
'call %P0'
'jmp %l[out]'
'ldr %w0, [%x1]'
)" },
  { "GNU escapes",
    "mov %%eax, %%ebx~foo%=: jmp foo%=~mov $$1, eax",
    "",
    R"(
error: '%%eax' is an escape of GNU asm [rsasm.template.gnu-syntax] @ 0:'%%eax'
note: write 'eax'
fix: 0:'%%eax' -> eax
fix: 0:'%%ebx' -> ebx
error: '%=' is an escape of GNU asm [rsasm.template.gnu-syntax] @ 1:'%='
note: labels are private to each copy of the block: write them without '%='
error: '$$1' is an escape of GNU asm [rsasm.template.gnu-syntax] @ 2:'$$1'
note: write '1'
fix: 2:'$$1' -> 1
'mov %%eax, %%ebx'
'foo%=: jmp foo%='
'mov $$1, eax'
)" },
  { "GNU in AT&T",
    "movl %0, %%eax~movl $$1, %1~incq %q0~movl $%0, %[x]~foo%=:~movl %k0, %eax",
    "options(att_syntax)",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%0'
note: write '{0}'
fix: 0:'%0' -> {0}
fix: 0:'%%eax' -> %eax
error: '$$1' is an escape of GNU asm [rsasm.template.gnu-syntax] @ 1:'$$1'
note: write '$1'
fix: 1:'$$1' -> $1
fix: 1:'%1' -> {1}
error: '%q0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 2:'%q0'
note: write '{0:e}' with the modifier of the register class
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 3:'%0'
note: write '{0}'
fix: 3:'%0' -> {0}
fix: 3:'%[x]' -> {x}
error: '%=' is an escape of GNU asm [rsasm.template.gnu-syntax] @ 4:'%='
note: labels are private to each copy of the block: write them without '%='
'movl %0, %%eax'
'movl $$1, %1'
'incq %q0'
'movl $%0, %[x]'
'foo%=:'
'movl %k0, %eax'
option att_syntax
)" },
  { "GNU after comments and strings",
    R"(/* %0~*/ inc %0 // %1~.ascii "%0", "\"%1"~mov al, '\''; inc %0)",
    "",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 1:'%0'
note: write '{0}'
fix: 1:'%0' -> {0}
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 3:'%0'
note: write '{0}'
fix: 3:'%0' -> {0}
'/* %0'
'*/ inc %0 // %1'
'.ascii "%0", "\"%1"'
'mov al, '\''; inc %0'
)" },
  { "GNU among placeholders",
    "mov {x}, %0~mov %1, {x}",
    "in(reg, x)",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%0'
note: write '{0}'
fix: 0:'%0' -> {0}
error: '%1' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 1:'%1'
note: write '{1}'
fix: 1:'%1' -> {1}
'mov '{#0}', %0'
'mov %1, '{#0}
in x implicit <0
)" },
  { "GNU in several lines of one string",
    "inc %0",
    "",
    R"(
error: '%0' refers to an operand in GNU asm only [rsasm.template.gnu-syntax] @ 0:'%0'
note: write '{0}'
fix: 0:'%0' -> {0}
'inc %0'
)" },
};

int
main ()
{
  for (const unit::bind_case &c : cases)
    unit::run (c);
  return unit::result ();
}
