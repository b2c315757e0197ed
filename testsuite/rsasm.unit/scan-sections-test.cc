/* Unit test of the scan stage: pushed sections that refer to the code are
   tied to its group.  */

#include "scan-cases.h"

static const unit::scan_case cases[] = {
  { "a table of code addresses", "x86",
    "1: nop~.pushsection t, \"a\"~.long 1b - .~.popsection", "",
    R"(
label 1
instruction nop
directive .pushsection : t | "a"
directive .long : 1b - .
directive .popsection
edit 1 -> .Lrsasm%=_1.0
edit " -> ?"
edit 1b -> .Lrsasm%=_1.0
)" },
  { "code that refers to a table", "x86",
    "lea {}, [rip + t]~.pushsection s, \"a\"~t: .quad 1~.popsection",
    "out(reg, x)",
    R"(
instruction lea : @ | [rip + t]
directive .pushsection : s | "a"
label t
directive .quad : 1
directive .popsection
edit t -> .Lrsasm%=_t
edit t -> .Lrsasm%=_t
)" },
  { "flags by the name", "x86",
    "a: nop~.pushsection .rodata.x~.quad a~.popsection"
    "~.pushsection .data, 1~.quad a~.popsection"
    "~.pushsection other~.quad a~.popsection", "",
    R"(
label a
instruction nop
directive .pushsection : .rodata.x
directive .quad : a
directive .popsection
directive .pushsection : .data | 1
directive .quad : a
directive .popsection
directive .pushsection : other
directive .quad : a
directive .popsection
edit a -> .Lrsasm%=_a
edit  -> ,"a?"
edit a -> .Lrsasm%=_a
edit  -> ,"aw?"
edit a -> .Lrsasm%=_a
edit  -> ,"?"
edit a -> .Lrsasm%=_a
)" },
  { "in a group already", "x86",
    "a: nop~.pushsection x, \"aG\", @progbits, g, comdat~.quad a~.popsection"
    "~.pushsection y, \"a?\"~.quad a~.popsection", "",
    R"(
label a
instruction nop
directive .pushsection : x | "aG" | @progbits | g | comdat
directive .quad : a
directive .popsection
directive .pushsection : y | "a?"
directive .quad : a
directive .popsection
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
)" },
  { "nested, and changed inside", "x86",
    "a: nop~.pushsection x, \"a\"~.pushsection y, \"a\"~.quad a~.popsection"
    "~.section z, \"a\"~.quad a~.popsection", "",
    R"(
label a
instruction nop
directive .pushsection : x | "a"
directive .pushsection : y | "a"
directive .quad : a
directive .popsection
directive .section : z | "a"
directive .quad : a
directive .popsection
edit a -> .Lrsasm%=_a
edit " -> ?"
edit a -> .Lrsasm%=_a
edit " -> ?"
edit a -> .Lrsasm%=_a
)" },
  { "directives that take no flags", "x86",
    "a: nop~.pushsection x, \"a\"~.data 1~.quad a~.subsection 2~.quad a"
    "~.popsection", "",
    R"(
label a
instruction nop
directive .pushsection : x | "a"
directive .data : 1
directive .quad : a
directive .subsection : 2
directive .quad : a
directive .popsection
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
)" },
  { "a string that is named like a label", "x86",
    "a: nop~.pushsection x, 1, \"a\"~.quad a~.popsection", "",
    R"(
label a
instruction nop
directive .pushsection : x | 1 | "a"
directive .quad : a
directive .popsection
edit a -> .Lrsasm%=_a
edit " -> ?"
edit a -> .Lrsasm%=_a
)" },
};

int
main ()
{
  return unit::run_scan_cases (cases, sizeof cases / sizeof cases[0]);
}
