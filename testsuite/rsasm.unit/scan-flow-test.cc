/* Unit test of the scan stage: jumps, calls and returns of x86.  */

#include "scan-cases.h"

static const unit::scan_case cases[] = {
  { "jumps to own labels", "x86",
    "1: jmp 1b~jz a~jmp short a~jmp near ptr a~a: loop 1b"
    "~jrcxz a~xbegin a",
    "",
    R"(
label 1
instruction jmp : 1b
instruction jz : a
instruction jmp : short a
instruction jmp : near ptr a
label a
instruction loop : 1b
instruction jrcxz : a
instruction xbegin : a
edit 1 -> .Lrsasm%=_1.0
edit 1b -> .Lrsasm%=_1.0
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
edit 1b -> .Lrsasm%=_1.0
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
)" },
  { "jump to a symbol", "x86",
    "jmp {f}~jz {f}@PLT",
    "let(f, sym(main))",
    R"(
instruction jmp : @
instruction jz : @@PLT
error: the block jumps to a symbol [rsasm.flow.jump] @ 0:'{f}'
note: call it; if the block never comes back, say so with 'options(noreturn)' @ statement
error: the block jumps to a symbol [rsasm.flow.jump] @ 1:'{f}@PLT'
note: call it; if the block never comes back, say so with 'options(noreturn)' @ statement
)" },
  { "jump to a symbol, noreturn", "x86",
    "jmp {f}",
    "let(f, sym(main)), options(noreturn)",
    R"(
instruction jmp : @
)" },
  { "indirect jumps", "x86",
    "jmp {p}~jmp [{p}]~jmp qword ptr [rax + 8]~jmp rax"
    "~jmp far ptr [rax]~notrack jmp rax",
    "let(p, in(reg, x))",
    R"(
instruction jmp : @
instruction jmp : [@]
instruction jmp : qword ptr [rax + 8]
instruction jmp : rax
instruction jmp : far ptr [rax]
instruction <notrack> jmp : rax
error: the block is left by an indirect jump [rsasm.flow.leave] @ 0:'jmp {p}'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 1:'jmp [{p}]'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 2:'jmp qword ptr [rax + 8]'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 3:'jmp rax'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 4:'jmp far ptr [rax]'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 5:'jmp rax'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "indirect jumps, noreturn", "x86",
    "jmp {p}~jmp [{p}]~jmp rax",
    "let(p, in(reg, x)), options(noreturn)",
    R"(
instruction jmp : @
instruction jmp : [@]
instruction jmp : rax
)" },
  { "indirect jumps in AT&T", "x86",
    "jmp *%rax~jmp *(%rax)~jmp %rax~jmp *{p}~ljmp *(%rax)",
    "let(p, in(reg, x)), options(att_syntax)",
    R"(
instruction jmp : *%rax
instruction jmp : *(%rax)
instruction jmp : %rax
instruction jmp : *@
instruction ljmp : *(%rax)
error: the block is left by an indirect jump [rsasm.flow.leave] @ 0:'jmp *%rax'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 1:'jmp *(%rax)'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 2:'jmp %rax'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 3:'jmp *{p}'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a jump to another context [rsasm.flow.leave] @ 4:'ljmp *(%rax)'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "calls", "x86",
    "call {f}~call {p}~call rax~call [rax]"
    "~call qword ptr {f}@GOTPCREL[rip]~bnd call {f}",
    "let(f, sym(main)), let(p, in(reg, x))",
    R"(
instruction call : @
instruction call : @
instruction call : rax
instruction call : [rax]
instruction call : qword ptr @@GOTPCREL[rip]
instruction <bnd> call : @
)" },
  { "calls in AT&T", "x86",
    "call {f}@PLT~call *%rax~call *8(%rax)",
    "let(f, sym(main)), options(att_syntax)",
    R"(
instruction call : @@PLT
instruction call : *%rax
instruction call : *8(%rax)
)" },
  { "returns", "x86",
    "ret~retq~ret 8~rep ret~RET",
    "",
    R"(
instruction ret
instruction retq
instruction ret : 8
instruction <rep> ret
instruction RET
error: the block is left by a return [rsasm.flow.leave] @ 0:'ret'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a return [rsasm.flow.leave] @ 1:'retq'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a return [rsasm.flow.leave] @ 2:'ret 8'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a return [rsasm.flow.leave] @ 3:'ret'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a return [rsasm.flow.leave] @ 4:'RET'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "returns, noreturn", "x86",
    "ret~iretq",
    "options(noreturn)",
    R"(
instruction ret
instruction iretq
)" },
  { "other returns", "x86",
    "retf~iretq~sysretq~sysexit~lretq~retfq",
    "",
    R"(
instruction retf
instruction iretq
instruction sysretq
instruction sysexit
instruction lretq
instruction retfq
error: the block is left by a jump to another context [rsasm.flow.leave] @ 0:'retf'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a jump to another context [rsasm.flow.leave] @ 1:'iretq'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a jump to another context [rsasm.flow.leave] @ 2:'sysretq'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a jump to another context [rsasm.flow.leave] @ 3:'sysexit'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a jump to another context [rsasm.flow.leave] @ 4:'lretq'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by a jump to another context [rsasm.flow.leave] @ 5:'retfq'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "return after a call of an own label", "x86",
    "jmp 1f~2: ret~1: call 2b",
    "",
    R"(
instruction jmp : 1f
label 2
instruction ret
label 1
instruction call : 2b
edit 1f -> .Lrsasm%=_1.0
edit 2 -> .Lrsasm%=_2.0
edit 1 -> .Lrsasm%=_1.0
edit 2b -> .Lrsasm%=_2.0
)" },
  { "return after a call of a symbol", "x86",
    "call {f}~ret",
    "let(f, sym(main))",
    R"(
instruction call : @
instruction ret
error: the block is left by a return [rsasm.flow.leave] @ 1:'ret'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "places", "x86",
    "jmp .~jmp $~jmp .+2~jmp $+2~jmp 1f+4~call .+5~jmp 4096"
    "~jmp a-2~1: a:",
    "",
    R"(
instruction jmp : .
instruction jmp : $
instruction jmp : .+2
instruction jmp : $+2
instruction jmp : 1f+4
instruction call : .+5
instruction jmp : 4096
instruction jmp : a-2
label 1
label a
edit 1f -> .Lrsasm%=_1.0
edit a -> .Lrsasm%=_a
edit 1 -> .Lrsasm%=_1.0
edit a -> .Lrsasm%=_a
error: the place of a jump or call is relative to itself [rsasm.flow.place] @ 1:'$'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is relative to itself [rsasm.flow.place] @ 2:'.+2'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is relative to itself [rsasm.flow.place] @ 3:'$+2'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an expression [rsasm.flow.place] @ 4:'1f+4'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is relative to itself [rsasm.flow.place] @ 5:'.+5'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an absolute address [rsasm.flow.place] @ 6:'4096'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an expression [rsasm.flow.place] @ 7:'a-2'
note: put a label there: the size of instructions is the assembler's choice @ statement
)" },
  { "places, noreturn", "x86",
    "jmp .+2",
    "options(noreturn)",
    R"(
instruction jmp : .+2
error: the place of a jump or call is relative to itself [rsasm.flow.place] @ 0:'.+2'
note: put a label there: the size of instructions is the assembler's choice @ statement
)" },
  { "places in AT&T", "x86",
    "jmp .+2~jmp 0x1000~call 4",
    "options(att_syntax)",
    R"(
instruction jmp : .+2
instruction jmp : 0x1000
instruction call : 4
error: the place of a jump or call is relative to itself [rsasm.flow.place] @ 0:'.+2'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an absolute address [rsasm.flow.place] @ 1:'0x1000'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an absolute address [rsasm.flow.place] @ 2:'4'
note: put a label there: the size of instructions is the assembler's choice @ statement
)" },
  { "own label's address", "x86",
    "lea rax, [rip + 1f]~jmp rax~1: lea rcx, 2f[rip]~jmp rcx~2:",
    "",
    R"(
instruction lea : rax | [rip + 1f]
instruction jmp : rax
label 1
instruction lea : rcx | 2f[rip]
instruction jmp : rcx
label 2
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
edit 2f -> .Lrsasm%=_2.0
edit 2 -> .Lrsasm%=_2.0
)" },
  { "own label's address in an operand", "x86",
    "lea {p}, [rip + 1f]~jmp {p}~1:",
    "let(p, out(reg))",
    R"(
instruction lea : @ | [rip + 1f]
instruction jmp : @
label 1
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
)" },
  { "own label's address in AT&T", "x86",
    "leaq 1f(%rip), %rax~jmp *%rax~1:",
    "options(att_syntax)",
    R"(
instruction leaq : 1f(%rip) | %rax
instruction jmp : *%rax
label 1
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
)" },
  { "own label's address and an offset", "x86",
    "lea rax, [rip + 1f + 1]~jmp rax~lea rax, [rip + rcx + 1f]"
    "~jmp rax~1:",
    "",
    R"(
instruction lea : rax | [rip + 1f + 1]
instruction jmp : rax
instruction lea : rax | [rip + rcx + 1f]
instruction jmp : rax
label 1
edit 1f -> .Lrsasm%=_1.0
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
error: the block is left by an indirect jump [rsasm.flow.leave] @ 1:'jmp rax'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 3:'jmp rax'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "another register than the address", "x86",
    "lea rax, [rip + 1f]~jmp rcx~1: jmp rax",
    "",
    R"(
instruction lea : rax | [rip + 1f]
instruction jmp : rcx
label 1
instruction jmp : rax
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
error: the block is left by an indirect jump [rsasm.flow.leave] @ 1:'jmp rcx'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
error: the block is left by an indirect jump [rsasm.flow.leave] @ 2:'jmp rax'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "another label between", "x86",
    "lea rax, [rip + 1f]~2: jmp rax~1:",
    "",
    R"(
instruction lea : rax | [rip + 1f]
label 2
instruction jmp : rax
label 1
edit 1f -> .Lrsasm%=_1.0
edit 2 -> .Lrsasm%=_2.0
edit 1 -> .Lrsasm%=_1.0
error: the block is left by an indirect jump [rsasm.flow.leave] @ 1:'jmp rax'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "what the address holds", "x86",
    "lea rax, [rip + 1f]~jmp [rax]~1:",
    "",
    R"(
instruction lea : rax | [rip + 1f]
instruction jmp : [rax]
label 1
edit 1f -> .Lrsasm%=_1.0
edit 1 -> .Lrsasm%=_1.0
error: the block is left by an indirect jump [rsasm.flow.leave] @ 1:'jmp [rax]'
note: a block ends by falling through, or never, with 'options(noreturn)' @ statement
)" },
  { "jumps to symbols that are set", "x86",
    ".set a, {f}~jmp a~b = 5~jz b~call a~jmp \"b\"",
    "let(f, sym(main))",
    R"(
directive .set : a | @
instruction jmp : a
assignment b : 5
instruction jz : b
instruction call : a
instruction jmp : "b"
edit a -> .Lrsasm%=_a
edit a -> .Lrsasm%=_a
edit b -> .Lrsasm%=_b
edit b -> .Lrsasm%=_b
edit a -> .Lrsasm%=_a
edit "b" -> .Lrsasm%=_b
error: the place of a jump or call is an expression [rsasm.flow.place] @ 1:'a'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an expression [rsasm.flow.place] @ 3:'b'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an expression [rsasm.flow.place] @ 4:'a'
note: put a label there: the size of instructions is the assembler's choice @ statement
error: the place of a jump or call is an expression [rsasm.flow.place] @ 5:'"b"'
note: put a label there: the size of instructions is the assembler's choice @ statement
)" },
};

int
main ()
{
  return unit::run_scan_cases (cases, sizeof cases / sizeof cases[0]);
}
