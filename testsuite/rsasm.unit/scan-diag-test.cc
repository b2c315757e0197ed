/* Unit test of the scan stage: names and texts that are refused.  */

#include "scan-cases.h"

static const unit::scan_case cases[] = {
  { "unterminated string", "x86",
    "nop~.ascii \"abc~nop",
    "",
    R"(
instruction nop
directive .ascii : "abc~nop
error: this string does not end within the template [rsasm.template.unterminated] @ 1:'"'
note: close it with '"' @ statement
)" },
  { "unterminated comment", "x86",
    "nop /* abc~nop",
    "",
    R"(
instruction nop
error: this comment does not end within the template [rsasm.template.unterminated] @ 0:'/*'
note: close it with '*/' @ statement
)" },
  { "unterminated string ends in an escape", "x86",
    ".ascii \"abc\\",
    "",
    R"(
directive .ascii : "abc\
error: this string does not end within the template [rsasm.template.unterminated] @ 0:'"'
note: close it with '"' @ statement
)" },
  { "label that is no name", "x86",
    "1a: nop~jmp 1a",
    "",
    R"(
label 1a
instruction nop
instruction jmp : 1a
error: '1a' is no label [rsasm.labels.name] @ 0:'1a'
note: a label is a name, or digits only @ statement
)" },
  { "dollar label", "x86",
    "1$: nop",
    "",
    R"(
label 1$
instruction nop
error: '1$' is no label [rsasm.labels.name] @ 0:'1$'
note: a label is a name, or digits only @ statement
)" },
  { "operand in a label", "x86",
    "a{x}: nop~1{x}: nop~{x}: nop",
    "in(reg, x)",
    R"(
label a@
instruction nop
label 1@
instruction nop
label @
instruction nop
error: the name of a label or symbol cannot hold an operand [rsasm.labels.name] @ 0:'a{x}'
error: the name of a label or symbol cannot hold an operand [rsasm.labels.name] @ 1:'1{x}'
error: the name of a label or symbol cannot hold an operand [rsasm.labels.name] @ 2:'{x}'
)" },
  { "register as a label", "x86",
    "eax: jmp eax~RAX: nop",
    "",
    R"(
label eax
instruction jmp : eax
label RAX
instruction nop
error: 'eax' cannot be the name of a label or symbol: it is a register [rsasm.labels.name] @ 0:'eax'
note: choose another name @ statement
error: 'RAX' cannot be the name of a label or symbol: it is a register [rsasm.labels.name] @ 1:'RAX'
note: choose another name @ statement
)" },
  { "operator as a label", "x86",
    "byte: nop~.set offset, 1",
    "",
    R"(
label byte
instruction nop
directive .set : offset | 1
error: 'byte' cannot be the name of a label or symbol: it is a word of the assembler's syntax [rsasm.labels.name] @ 0:'byte'
note: choose another name @ statement
error: 'offset' cannot be the name of a label or symbol: it is a word of the assembler's syntax [rsasm.labels.name] @ 1:'offset'
note: choose another name @ statement
)" },
  { "register as a label on AArch64", "a64",
    "x0: b x0~sp: nop",
    "",
    R"(
label x0
instruction b : x0
label sp
instruction nop
error: 'x0' cannot be the name of a label or symbol: it is a register [rsasm.labels.name] @ 0:'x0'
note: choose another name @ statement
error: 'sp' cannot be the name of a label or symbol: it is a register [rsasm.labels.name] @ 1:'sp'
note: choose another name @ statement
)" },
  { "condition as a label on AArch64", "a64",
    "eq: csel x0, x1, x2, eq",
    "",
    R"(
label eq
instruction csel : x0 | x1 | x2 | eq
error: 'eq' cannot be the name of a label or symbol: it is a word of the assembler's syntax [rsasm.labels.name] @ 0:'eq'
note: choose another name @ statement
)" },
  { "names of symbols", "x86",
    ".set a b, 1~.set (a), 1~.set 5a, 1~.set , 1~.set \"a\"b, 1",
    "",
    R"(
directive .set : a b | 1
directive .set : (a) | 1
directive .set : 5a | 1
directive .set :  | 1
directive .set : "a"b | 1
error: 'a b' cannot be the name of a symbol [rsasm.labels.name] @ 0:'a b'
note: a name is letters, digits, '_', '.' and '$', and does not begin with a digit @ statement
error: '(a)' cannot be the name of a symbol [rsasm.labels.name] @ 1:'(a)'
note: a name is letters, digits, '_', '.' and '$', and does not begin with a digit @ statement
error: '5a' cannot be the name of a symbol [rsasm.labels.name] @ 2:'5a'
note: a name is letters, digits, '_', '.' and '$', and does not begin with a digit @ statement
error: '' cannot be the name of a symbol [rsasm.labels.name] @ 3:5
note: a name is letters, digits, '_', '.' and '$', and does not begin with a digit @ statement
error: '"a"b' cannot be the name of a symbol [rsasm.labels.name] @ 4:'"a"b'
note: a name is letters, digits, '_', '.' and '$', and does not begin with a digit @ statement
)" },
  { "defined twice", "x86",
    "a: nop~b: nop; a: nop",
    "",
    R"(
label a
instruction nop
label b
instruction nop
label a
instruction nop
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
edit a -> .Lrsasm%=_a
error: 'a' is defined twice in this block [rsasm.labels.duplicate] @ 1:'a'
note: first defined here @ 0:'a'
)" },
  { "defined and set", "x86",
    "a: nop~.set a, 1",
    "",
    R"(
label a
instruction nop
directive .set : a | 1
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
error: 'a' is defined twice in this block [rsasm.labels.duplicate] @ 1:'a'
note: first defined here @ 0:'a'
)" },
  { "set and defined", "x86",
    ".set a, 1~a: nop",
    "",
    R"(
directive .set : a | 1
label a
instruction nop
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
error: 'a' is defined twice in this block [rsasm.labels.duplicate] @ 1:'a'
note: first defined here @ 0:'a'
)" },
  { "equiv twice", "x86",
    ".equiv a, 1~.equiv a, 2",
    "",
    R"(
directive .equiv : a | 1
directive .equiv : a | 2
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
error: 'a' is defined twice in this block [rsasm.labels.duplicate] @ 1:'a'
note: first defined here @ 0:'a'
)" },
  { "double equals twice", "x86",
    "a = 1~a == 2",
    "",
    R"(
assignment a : 1
assignment a : 2
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
error: 'a' is defined twice in this block [rsasm.labels.duplicate] @ 1:'a'
note: first defined here @ 0:'a'
)" },
  { "undefined label", "x86",
    "jmp nowhere~jz nowhere~loop other",
    "",
    R"(
instruction jmp : nowhere
instruction jz : nowhere
instruction loop : other
error: label 'nowhere' is not defined in this block [rsasm.labels.undefined] @ 0:'nowhere'
note: a block can jump only to labels that it defines @ statement
error: label 'other' is not defined in this block [rsasm.labels.undefined] @ 2:'other'
note: a block can jump only to labels that it defines @ statement
)" },
  { "near miss of a label", "x86",
    "again: dec {x}~jnz agian",
    "inout(reg, x)",
    R"(
label again
instruction dec : @
instruction jnz : agian
edit again -> .Lrsasm%=_again
error: label 'agian' is not defined in this block [rsasm.labels.undefined] @ 1:'agian'
note: did you mean 'again'? @ statement
fix: 1:'agian' -> again
)" },
  { "undefined quoted label", "x86",
    "jmp \"a b\"",
    "",
    R"(
instruction jmp : "a b"
error: label 'a b' is not defined in this block [rsasm.labels.undefined] @ 0:'"a b"'
note: a block can jump only to labels that it defines @ statement
)" },
  { "undefined numeric", "x86",
    "jmp 1f~1: nop~jmp 2b",
    "",
    R"(
instruction jmp : 1f
label 1
instruction nop
instruction jmp : 2b
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
error: there is no label '2' before this place [rsasm.labels.undefined] @ 2:'2b'
note: '2f' is the next label '2' after its place, '2b' the last before @ statement
)" },
  { "undefined numeric zero", "x86",
    "jmp 0b",
    "",
    R"(
instruction jmp : 0b
error: there is no label '0' before this place [rsasm.labels.undefined] @ 0:'0b'
note: '0f' is the next label '0' after its place, '0b' the last before @ statement
)" },
  { "compiler's label", "x86",
    "lea rax, .LC0[rip]~jmp .L3",
    "",
    R"(
instruction lea : rax | .LC0[rip]
instruction jmp : .L3
error: '.LC0' is a label of the compiler, not of this block [rsasm.labels.compiler] @ 0:'.LC0'
note: a block may use only labels that it defines @ statement
error: '.L3' is a label of the compiler, not of this block [rsasm.labels.compiler] @ 1:'.L3'
note: a block may use only labels that it defines @ statement
)" },
  { "near miss of a private label", "x86",
    ".Lloop: jmp .Llop",
    "",
    R"(
label .Lloop
instruction jmp : .Llop
edit .Lloop -> .Lrsasm%=_.Lloop
error: '.Llop' is a label of the compiler, not of this block [rsasm.labels.compiler] @ 0:'.Llop'
note: did you mean '.Lloop'? @ statement
fix: 0:'.Llop' -> .Lloop
)" },
  { "compiler's label on AArch64", "a64",
    "add x0, x0, .L3~adr x0, .LC0",
    "",
    R"(
instruction add : x0 | x0 | .L3
instruction adr : x0 | .LC0
error: '.L3' is a label of the compiler, not of this block [rsasm.labels.compiler] @ 0:'.L3'
note: a block may use only labels that it defines @ statement
error: '.LC0' is a label of the compiler, not of this block [rsasm.labels.compiler] @ 1:'.LC0'
note: a block may use only labels that it defines @ statement
)" },
  { "bare symbol", "x86",
    "mov rax, foo[rip]~call foo~mov rbx, foo[rip]",
    "",
    R"(
instruction mov : rax | foo[rip]
instruction call : foo
instruction mov : rbx | foo[rip]
error: symbol 'foo' is no operand of the block [rsasm.symbols.bare] @ 0:'foo'
note: pass it as an operand, 'let(foo, sym(foo))', and write '{foo}' @ statement
)" },
  { "bare symbol of C++", "x86",
    "call _ZN3foo3barEv@PLT",
    "",
    R"(
instruction call : _ZN3foo3barEv@PLT
error: symbol '_ZN3foo3barEv' is no operand of the block [rsasm.symbols.bare] @ 0:'_ZN3foo3barEv'
note: pass the symbol as an operand: 'sym(...)' @ statement
)" },
  { "bare symbol that is no identifier", "x86",
    "call foo.cold",
    "",
    R"(
instruction call : foo.cold
error: symbol 'foo.cold' is no operand of the block [rsasm.symbols.bare] @ 0:'foo.cold'
note: pass the symbol as an operand: 'sym(...)' @ statement
)" },
  { "bare symbol in data", "x86",
    ".quad foo~.set a, bar~b = baz",
    "",
    R"(
directive .quad : foo
directive .set : a | bar
assignment b : baz
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
error: symbol 'foo' is no operand of the block [rsasm.symbols.bare] @ 0:'foo'
note: pass it as an operand, 'let(foo, sym(foo))', and write '{foo}' @ statement
error: symbol 'bar' is no operand of the block [rsasm.symbols.bare] @ 1:'bar'
note: pass it as an operand, 'let(bar, sym(bar))', and write '{bar}' @ statement
error: symbol 'baz' is no operand of the block [rsasm.symbols.bare] @ 2:'baz'
note: pass it as an operand, 'let(baz, sym(baz))', and write '{baz}' @ statement
)" },
  { "bare symbol in quotes", "x86",
    "call \"foo\"",
    "",
    R"(
instruction call : "foo"
error: symbol 'foo' is no operand of the block [rsasm.symbols.bare] @ 0:'"foo"'
note: pass it as an operand, 'let(foo, sym(foo))', and write '{foo}' @ statement
)" },
  { "bare symbol in AT&T", "x86",
    "movl foo(%rip), %eax~movl $bar, %eax~movl %baz, %eax",
    "options(att_syntax)",
    R"(
instruction movl : foo(%rip) | %eax
instruction movl : $bar | %eax
instruction movl : %baz | %eax
error: symbol 'foo' is no operand of the block [rsasm.symbols.bare] @ 0:'foo'
note: pass it as an operand, 'let(foo, sym(foo))', and write '{foo}' @ statement
error: symbol 'bar' is no operand of the block [rsasm.symbols.bare] @ 1:'bar'
note: pass it as an operand, 'let(bar, sym(bar))', and write '{bar}' @ statement
)" },
  { "bare symbols on AArch64", "a64",
    "bl foo~ldr x0, =bar~add x0, x0, :lo12:baz~adrp x0, quux"
    "~mrs x0, tpidr_el0",
    "",
    R"(
instruction bl : foo
instruction ldr : x0 | =bar
instruction add : x0 | x0 | :lo12:baz
instruction adrp : x0 | quux
instruction mrs : x0 | tpidr_el0
error: symbol 'foo' is no operand of the block [rsasm.symbols.bare] @ 0:'foo'
note: pass it as an operand, 'let(foo, sym(foo))', and write '{foo}' @ statement
error: symbol 'bar' is no operand of the block [rsasm.symbols.bare] @ 1:'bar'
note: pass it as an operand, 'let(bar, sym(bar))', and write '{bar}' @ statement
error: symbol 'baz' is no operand of the block [rsasm.symbols.bare] @ 2:'baz'
note: pass it as an operand, 'let(baz, sym(baz))', and write '{baz}' @ statement
error: symbol 'quux' is no operand of the block [rsasm.symbols.bare] @ 3:'quux'
note: pass it as an operand, 'let(quux, sym(quux))', and write '{quux}' @ statement
)" },
  { "indirect jump through a bare symbol", "x86",
    "jmp *foo(%rip)",
    "options(att_syntax, noreturn)",
    R"(
instruction jmp : *foo(%rip)
error: symbol 'foo' is no operand of the block [rsasm.symbols.bare] @ 0:'foo'
note: pass it as an operand, 'let(foo, sym(foo))', and write '{foo}' @ statement
)" },
  { "symbol defined", "x86",
    "{f}: nop~{f} = 1~.set {f}, 1",
    "let(f, sym(main))",
    R"(
label @
instruction nop
assignment @ : 1
directive .set : @ | 1
error: a block cannot define a symbol of the program [rsasm.symbols.definition] @ 0:'{f}'
error: a block cannot define a symbol of the program [rsasm.symbols.definition] @ 1:'{f}'
error: a block cannot define a symbol of the program [rsasm.symbols.definition] @ 2:'{f}'
)" },
  { "symbol joined", "x86",
    "call {f}2~lea rax, [rip + {f}.x]",
    "let(f, sym(main))",
    R"(
instruction call : @2
instruction lea : rax | [rip + @.x]
error: a symbol cannot be joined to other text [rsasm.symbols.bare] @ 0:'{f}2'
note: the assembler would read the name of another symbol @ statement
error: a symbol cannot be joined to other text [rsasm.symbols.bare] @ 1:'{f}.x'
note: the assembler would read the name of another symbol @ statement
)" },
  { "symbol as a mnemonic", "x86",
    "{f} rax~.glo{f} x",
    "let(f, sym(main))",
    R"(
instruction @ : rax
instruction .glo@ : x
error: a symbol cannot be the name of an instruction or directive [rsasm.symbols.bare] @ 0:'{f}'
error: a symbol cannot be the name of an instruction or directive [rsasm.symbols.bare] @ 1:'.glo{f}'
error: symbol 'x' is no operand of the block [rsasm.symbols.bare] @ 1:'x'
note: pass it as an operand, 'let(x, sym(x))', and write '{x}' @ statement
)" },
};

int
main ()
{
  return unit::run_scan_cases (cases, sizeof cases / sizeof cases[0]);
}
