/* Unit test of parse_template and bind_operands: blocks without errors.  */

#include "parse-cases.h"

static const unit::bind_case cases[] = {
  { "no placeholders",
    "nop",
    "",
    R"(
'nop'
)" },
  { "no lines but one empty",
    "",
    "",
    R"(

)" },
  { "empty lines",
    "~nop~~",
    "",
    R"(

'nop'


)" },
  { "next",
    "add {}, {}~sub {}, 1",
    "in(reg, a), in(reg, b), in(reg, c)",
    R"(
'add '{#0}', '{#1}
'sub '{#2}', 1'
in a implicit <0
in b implicit <1
in c implicit <2
)" },
  { "index",
    "add {0}, {1}~sub {0}, {00}",
    "in(reg, a), in(reg, b)",
    R"(
'add '{#0}', '{#1}
'sub '{#0}', '{#0}
in a implicit <0
in b implicit <1
)" },
  { "next does not count indices",
    "{1} {} {0} {}",
    "in(reg, a), in(reg, b)",
    R"(
{#1}' '{#0}' '{#0}' '{#1}
in a implicit <0
in b implicit <1
)" },
  { "names",
    "add {a}, {y}",
    "in(reg, a), let(y, in(reg, b))",
    R"(
'add '{#0}', '{#1}
in a implicit <0
in y <1
)" },
  { "modifiers",
    "{:e} {0:x} {a:r} {a:auto} {a:Q} {:} {a:}",
    "in(reg, a), in(reg, 1)",
    R"(
{#0:e}' '{#0:x}' '{#0:r}' '{#0:auto}' '{#0:Q}' '{#1}' '{#0}
in a implicit <0
in <1
)" },
  { "spaces",
    "{ } { 1 } { a } { a : e } {a:	auto } {  : x}",
    "in(reg, a), in(reg, b)",
    R"(
{#0}' '{#1}' '{#0}' '{#0:e}' '{#0:auto}' '{#1:x}
in a implicit <0
in b implicit <1
)" },
  { "braces",
    "{{}} {{{a}}} zmm0{{k1}}{{z}} }}{{",
    "in(reg, a)",
    R"(
'{} {'{#0}'} zmm0{k1}{z} }{'
in a implicit <0
)" },
  { "names in UTF-8",
    "{größe}",
    "in(reg, größe)",
    R"(
{#0}
in größe implicit <0
)" },
  { "comments are template too",
    "nop // {a}~/* {} */",
    "in(reg, a)",
    R"(
'nop // '{#0}
'/* '{#0}' */'
in a implicit <0
)" },
  { "raw",
    "mov {x}, {}~}{ %0 %%eax",
    "options(raw)",
    R"(
'mov {x}, {}'
'}{ %0 %%eax'
option raw
)" },
  { "positional by name",
    "{a} {}",
    "in(reg, a)",
    R"(
{#0}' '{#0}
in a implicit <0
)" },
  { "let wins over identifier",
    "{x} {}",
    "in(reg, x), let(x, in(reg, y))",
    R"(
{#1}' '{#0}
in <0
in x <1
)" },
  { "ambiguous but not used",
    "{} {}",
    "in(reg, x), out(reg, x)",
    R"(
{#0}' '{#1}
in x implicit ambiguous <0
out x implicit ambiguous >1
)" },
  { "register operands",
    "{a} {b} {c} {d} {e}",
    "in(reg, a), out(reg, b), lateout(reg, c), inout(reg, d), inlateout(reg, e)",
    R"(
{#0}' '{#1}' '{#2}' '{#3}' '{#4}
in a implicit <0
out b implicit >1
lateout c implicit >2
inout d implicit <3 >3 same
inlateout e implicit <4 >4 same
)" },
  { "explicit registers",
    "nop",
    R"(in("rax", a), out("rcx", b), inout("rdx", c, d), lateout("rbx"), inlateout("rsi", e, _))",
    R"(
'nop'
in "rax" <0
out "rcx" >1
inout "rdx" <2 >3
lateout "rbx" discards
inlateout "rsi" <4 discards
)" },
  { "discarded",
    "{} {} {} {}",
    "out(reg), out(reg, _), inout(reg, x, ), inout(reg, y, _)",
    R"(
{#0}' '{#1}' '{#2}' '{#3}
out discards
out discards
inout <1 discards
inout <2 discards
)" },
  { "const and sym",
    "{} {f} {n}",
    "const(1), sym(f), let(n, const(2))",
    R"(
{#0}' '{#1}' '{#2}
const <0
sym f implicit <1
const n <2
)" },
  { "packs",
    "{} {} {} {}",
    "in(reg, pack3...), inout(reg, pack1...), in(reg, pack0...)",
    R"(
{#0}' '{#1}' '{#2}' '{#3}
in <0
in <1
in <2
inout <3 >3 same
)" },
  { "pack of one",
    "{x}",
    R"(let(x, in(reg, pack1...)), in("rax", pack1...))",
    R"(
{#0}
in x <0
in "rax" <1
)" },
  { "flags and memory need no placeholder",
    "nop",
    "in(mem, m), out(flag(z), b)",
    R"(
'nop'
in m implicit <0
out >1
)" },
  { "when",
    "{} {y}",
    R"(when(0, in(reg, a)), when(1, in(reg, b)), let(y, when(1, in(reg, c))), when(0, options(pure)), when(1, options(nomem)), when(0, clobber_abi("C")))",
    R"(
{#0}' '{#1}
in b implicit <1
in y <2
option nomem
)" },
  { "words",
    "nop",
    R"(options(pure, nomem), options(nostack), clobber_abi("C"), clobber_abi("sysv64"), allow("asm.x", "asm.y"))",
    R"(
'nop'
option pure
option nomem
option nostack
abi C
abi sysv64
allow asm.x
allow asm.y
)" },
  { "items between operands",
    "{} {}",
    R"(in(reg, a), options(nomem), in(reg, b), clobber_abi("C"), out("rax"))",
    R"(
{#0}' '{#1}
in a implicit <0
in b implicit <1
out "rax" discards
option nomem
abi C
)" },
  { "braces in x86 masks",
    "vaddpd {}{{{}}}, {}, {}",
    "out(zmm_reg, a), in(kreg, k), in(zmm_reg, b), in(zmm_reg, c)",
    R"(
'vaddpd '{#0}'{'{#1}'}, '{#2}', '{#3}
out a implicit >0
in k implicit <1
in b implicit <2
in c implicit <3
)" },
  { "AT&T",
    "mov $1, {}~mov %eax, %ebx~kmovw %k1, %eax~vaddps %zmm0, %zmm1, %zmm2{{%k1}}~mov 4(%rax,%rbx,8), %rcx~call *%rax~mov $sym, %edx~fld %st(1)~mov %cr0, %rax",
    "out(reg, a), options(att_syntax)",
    R"(
'mov $1, '{#0}
'mov %eax, %ebx'
'kmovw %k1, %eax'
'vaddps %zmm0, %zmm1, %zmm2{%k1}'
'mov 4(%rax,%rbx,8), %rcx'
'call *%rax'
'mov $sym, %edx'
'fld %st(1)'
'mov %cr0, %rax'
out a implicit >0
option att_syntax
)" },
  { "remainder",
    ".skip 64 - (. - a) % 64~.skip 64%3~.skip 64 %3~x = y %3~.if (a)%3~.skip {}%3~.long a %3~.set x, y %3~mov eax, 10 % 3",
    "const(64)",
    R"(
'.skip 64 - (. - a) % 64'
'.skip 64%3'
'.skip 64 %3'
'x = y %3'
'.if (a)%3'
'.skip '{#0}'%3'
'.long a %3'
'.set x, y %3'
'mov eax, 10 % 3'
const <0
)" },
  { "relocations and types",
    R"(lui a0, %hi(foo)~addi a0, a0, %lo(foo)~.type x, %function~.pushsection .foo,"a",%progbits~.popsection)",
    "",
    R"(
'lui a0, %hi(foo)'
'addi a0, a0, %lo(foo)'
'.type x, %function'
'.pushsection .foo,"a",%progbits'
'.popsection'
)" },
  { "comments and strings",
    R"(// %0~# %0~nop # %[x] %%eax~/* %0 ~ %0 */ nop~.ascii "%0 %%d $$1"~mov al, '%'~mov al, '%~@ %0~nop @ %0)",
    "",
    R"(
'// %0'
'# %0'
'nop # %[x] %%eax'
'/* %0 '
' %0 */ nop'
'.ascii "%0 %%d $$1"'
'mov al, '%''
'mov al, '%'
'@ %0'
'nop @ %0'
)" },
  { "altmacro",
    ".altmacro~foo %0, %1~.noaltmacro",
    "",
    R"(
'.altmacro'
'foo %0, %1'
'.noaltmacro'
)" },
  { "dollars",
    "mov $1, eax~foo$$1:~$$x~mov eax, offset $",
    "",
    R"(
'mov $1, eax'
'foo$$1:'
'$$x'
'mov eax, offset $'
)" },
  { "prefixed registers in Intel syntax",
    "mov %eax, %r8~kmovw %k1, eax~vaddps zmm0{{%k1}}, zmm1, zmm2",
    "",
    R"(
'mov %eax, %r8'
'kmovw %k1, eax'
'vaddps zmm0{%k1}, zmm1, zmm2'
)" },
};

int
main ()
{
  for (const unit::bind_case &c : cases)
    unit::run (c);
  return unit::result ();
}
