/* Unit test of the lower stage: text of templates (escapes,
   comments, constants, symbols, labels).

   A case is a block (see lower-case.h) and what GCC makes of its template.
   If that is the same under both dialects of x86, but for the switch of
   syntax around it, it is there once.  */

#include "lower-case.h"

namespace {

const lower_case::template_case cases[] = {
  { "percent, braces, bars", "x86_64",
    "/* a % b {{ c | d }} e */",
    "options(att_syntax)",
    R"(
[att]
/* a % b { c | d } e */
[intel]
.att_syntax prefix
	/* a % b { c | d } e */
	.intel_syntax noprefix
)" },
  { "percent, braces, bars in Intel syntax", "x86_64",
    "/* %{{|}}% */",
    "",
    R"(
/* %{|}% */
)" },
  { "percent, braces, bars on AArch64", "aarch64",
    "/* a % b {{ c | d }} e */",
    "",
    R"(
/* a % b { c | d } e */
)" },
  { "escapes of GCC are text", "x86_64",
    "/* %= %< %> %% %{ %| %} %0 %k1 %*%;%!% */",
    "options(raw)",
    R"(
/* %= %< %> %% %{ %| %} %0 %k1 %*%;%!% */
)" },
  { "raw", "x86_64",
    "/* mov {x}, {} }{ | %0 %%eax */",
    "options(raw)",
    R"(
/* mov {x}, {} }{ | %0 %%eax */
)" },
  { "raw in AT&T syntax", "x86_64",
    "/* mov {x}, {} }{ | %0 %%eax */",
    "options(raw, att_syntax)",
    R"(
[att]
/* mov {x}, {} }{ | %0 %%eax */
[intel]
.att_syntax prefix
	/* mov {x}, {} }{ | %0 %%eax */
	.intel_syntax noprefix
)" },
  { "raw on AArch64", "aarch64",
    "/* mov {x}, {} }{ | %0 %= %{ */",
    "options(raw)",
    R"(
/* mov {x}, {} }{ | %0 %= %{ */
)" },
  { "comments of C++", "x86_64",
    "nop // one~// two~nop//",
    "",
    R"(
nop # one
	# two
	nop#
)" },
  { "no comment in a string", "x86_64",
    ".ascii \"a // b\" // c",
    "",
    R"(
.ascii "a // b" # c
)" },
  { "quotes in a string", "x86_64",
    ".ascii \"a \\\" // b\" // c",
    "",
    R"(
.ascii "a \" // b" # c
)" },
  { "no comment in a comment", "x86_64",
    "# a // b~nop # c // d",
    "",
    R"(
# a // b
	nop # c // d
)" },
  { "no comment in a comment of C", "x86_64",
    "/* a // b */ nop // c",
    "",
    R"(
/* a // b */ nop # c
)" },
  { "a comment of C over lines", "x86_64",
    "/* a // b~c // \" d */ nop // e",
    "",
    R"(
/* a // b
	c // " d */ nop # e
)" },
  { "quotes in comments", "x86_64",
    "/* \" */ nop // \"~# \"~nop // a",
    "",
    R"(
/* " */ nop # "
	# "
	nop # a
)" },
  { "a comment mark in a string", "x86_64",
    ".ascii \"/*\" // a~.ascii \"#\" // b",
    "",
    R"(
.ascii "/*" # a
	.ascii "#" # b
)" },
  { "a comment around placeholders", "x86_64",
    "nop // {0} // b~.ascii \"{0} // {0}\" // c",
    "const(5)",
    R"(
nop # 5 // b
	.ascii "5 // 5" # c
)" },
  { "a quote as a character", "x86_64",
    "mov al, '\"' // a~mov al, '#' // a~mov al, 'a// b",
    "out(\"al\", _)",
    R"(
mov al, '"' # a
	mov al, '#' # a
	mov al, 'a# b
)" },
  { "an escaped quote as a character", "x86_64",
    "mov al, '\\'' // \"~nop // a",
    "out(\"al\", _)",
    R"(
mov al, '\'' # "
	nop # a
)" },
  { "one slash", "x86_64",
    ".byte 6 / 2 /3",
    "",
    R"(
.byte 6 / 2 /3
)" },
  { "comments on AArch64", "aarch64",
    "nop // one~mov x0, #1 // two",
    "out(\"x0\", _)",
    R"(
nop // one
	mov x0, #1 // two
)" },
  { "comments of the target's own", "tiny",
    "nop // one~nop ;; a // b",
    "",
    R"(
nop ;; one
	nop ;; a ;; b
)" },
  { "constants", "x86_64",
    "mov {0}, {1}",
    "out(reg, x), const(5)",
    R"(
mov <q0>, 5
)" },
  { "negative and big constants", "x86_64",
    ".quad {0}, {1}, {2}",
    "const(-5), const(18446744073709551615), const(-9223372036854775808)",
    R"(
.quad -5, 18446744073709551615, -9223372036854775808
)" },
  { "constants on AArch64", "aarch64",
    "mov {0}, #{1}",
    "out(reg, x), const(-1)",
    R"(
mov <x0>, #-1
)" },
  { "constants in AT&T syntax", "x86_64",
    "mov ${1}, {0}",
    "out(reg, x), const(-7), options(att_syntax)",
    R"(
[att]
mov $-7, <q0>
[intel]
.att_syntax prefix
	mov $-7, %<q0>
	.intel_syntax noprefix
)" },
  { "symbols", "x86_64",
    "call {0}",
    "sym(f), clobber_abi(\"C\")",
    R"(
call <p0>
)" },
  { "symbols in AT&T syntax", "x86_64",
    "call {0}",
    "sym(f), clobber_abi(\"C\"), options(att_syntax)",
    R"(
[att]
call <p0>
[intel]
.att_syntax prefix
	call <p0>
	.intel_syntax noprefix
)" },
  { "symbols on AArch64", "aarch64",
    "bl {0}",
    "sym(f), clobber_abi(\"C\")",
    R"(
bl <c0>
)" },
  { "thread-local symbols", "x86_64",
    "mov {0}, fs:{1}@tpoff",
    "out(reg, x), sym(tls_v)",
    R"(
mov <q0>, fs:tls_v@tpoff
)" },
  { "thread-local symbols on AArch64", "aarch64",
    "add {0}, {0}, #:tprel_lo12:{1}",
    "inout(reg, x), sym(tls_v)",
    R"(
add <x0>, <x0>, #:tprel_lo12:tls_v
)" },
  { "an alias for a register's name", "x86_64",
    "mov {1}, [rip + {0}]",
    "sym(edx), out(reg, x)",
    R"(
[att]
.set .Lrsasm<=>.sym0, <p1>
	.intel_syntax noprefix
	<intel>mov <q0>, [rip + .Lrsasm<=>.sym0]<att>
	.att_syntax prefix
[intel]
.att_syntax prefix
	.set .Lrsasm<=>.sym0, <p1>
	.intel_syntax noprefix
	mov <q0>, [rip + .Lrsasm<=>.sym0]
)" },
  { "an alias for an operator, in any letter case", "x86_64",
    "/* {0} {1} {2} */",
    "sym(Offset), sym(byte), sym(EDX)",
    R"(
[att]
.set .Lrsasm<=>.sym0, <p0>
	.set .Lrsasm<=>.sym1, <p1>
	.set .Lrsasm<=>.sym2, <p2>
	.intel_syntax noprefix
	<intel>/* .Lrsasm<=>.sym0 .Lrsasm<=>.sym1 .Lrsasm<=>.sym2 */<att>
	.att_syntax prefix
[intel]
.att_syntax prefix
	.set .Lrsasm<=>.sym0, <p0>
	.set .Lrsasm<=>.sym1, <p1>
	.set .Lrsasm<=>.sym2, <p2>
	.intel_syntax noprefix
	/* .Lrsasm<=>.sym0 .Lrsasm<=>.sym1 .Lrsasm<=>.sym2 */
)" },
  { "an alias next to plain symbols", "x86_64",
    "/* {0} {1} {0} */",
    "sym(ax), sym(axe)",
    R"(
[att]
.set .Lrsasm<=>.sym0, <p0>
	.intel_syntax noprefix
	<intel>/* .Lrsasm<=>.sym0 <p1> .Lrsasm<=>.sym0 */<att>
	.att_syntax prefix
[intel]
.att_syntax prefix
	.set .Lrsasm<=>.sym0, <p0>
	.intel_syntax noprefix
	/* .Lrsasm<=>.sym0 <p1> .Lrsasm<=>.sym0 */
)" },
  { "an alias of a symbol that is text", "tiny",
    "/* {0} */",
    "sym(tls_word)",
    R"(
[att]
.set .Lrsasm<=>.sym0, tls_word
	.intel_syntax noprefix
	<intel>/* .Lrsasm<=>.sym0 */<att>
	.att_syntax prefix
[intel]
.att_syntax prefix
	.set .Lrsasm<=>.sym0, tls_word
	.intel_syntax noprefix
	/* .Lrsasm<=>.sym0 */
)" },
  { "no alias in AT&T syntax", "x86_64",
    "mov {0}(%rip), {1}",
    "sym(edx), out(reg, x), options(att_syntax)",
    R"(
[att]
mov <p1>(%rip), <q0>
[intel]
.att_syntax prefix
	mov <p1>(%rip), %<q0>
	.intel_syntax noprefix
)" },
  { "no alias on AArch64", "aarch64",
    "/* {0} */",
    "sym(x0)",
    R"(
/* <c0> */
)" },
  { "no alias where nothing is printed", "x86_64",
    "nop",
    "in(\"rax\", x)",
    R"(
nop
)" },
  { "labels are numbered per copy", "x86_64",
    "2: nop~jmp 2b~again: jmp again~mov ecx, {0}",
    "const(5), out(\"rcx\", _)",
    R"(
.Lrsasm<=>_2.0: nop
	jmp .Lrsasm<=>_2.0
	.Lrsasm<=>_again: jmp .Lrsasm<=>_again
	mov ecx, 5
)" },
  { "labels on AArch64", "aarch64",
    "2: cbnz {0}, 2b~b done~done:",
    "in(reg, x)",
    R"(
.Lrsasm<=>_2.0: cbnz <x0>, .Lrsasm<=>_2.0
	b .Lrsasm<=>_done
	.Lrsasm<=>_done:
)" },
  { "labels in AT&T syntax", "x86_64",
    "2: mov $2b, {0}~jmp 2b",
    "out(reg, x), options(att_syntax)",
    R"(
[att]
.Lrsasm<=>_2.0: mov $.Lrsasm<=>_2.0, <q0>
	jmp .Lrsasm<=>_2.0
[intel]
.att_syntax prefix
	.Lrsasm<=>_2.0: mov $.Lrsasm<=>_2.0, %<q0>
	jmp .Lrsasm<=>_2.0
	.intel_syntax noprefix
)" },
  { "an edit between operands", "x86_64",
    "mov {0}, {1} // {0} {{|~jmp 1f // %{1}~1: // {0}",
    "out(reg, x), const(-1)",
    R"(
mov <q0>, -1 # <q0> {|
	jmp .Lrsasm<=>_1.0 # %-1
	.Lrsasm<=>_1.0: # <q0>
)" },
};

} // anonymous namespace

int
main ()
{
  for (const lower_case::template_case &c : cases)
    lower_case::run (c);
  return unit::result ();
}
