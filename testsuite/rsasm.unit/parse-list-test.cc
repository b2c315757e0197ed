/* Unit test of parse_operand_list: lists without errors.  */

#include "parse-cases.h"

static const unit::list_case cases[] = {
  { "nothing",
    "",
    "",
    R"(
)" },
  { "empty items vanish",
    ", in(reg, x), , ",
    "",
    R"(
in class=reg [x] named x
)" },
  { "lines",
    R"("a", "b\n" "c", u8"q\"", L"z", R"x(a),"b)x")",
    "",
    R"(
line
line
line
line
line
)" },
  { "line calls",
    "line(foo(1, 2)), line(f<a, b>()), line(sv)",
    "",
    R"(
line call [foo(1, 2)]
line call [f<a, b>()]
line call [sv] named sv
)" },
  { "register operands",
    "in(reg, a), out(reg, b), lateout(reg, c), inout(reg, d), inlateout(reg, e)",
    "",
    R"(
in class=reg [a] named a
out class=reg [b] named b
lateout class=reg [c] named c
inout class=reg [d] named d
inlateout class=reg [e] named e
)" },
  { "omitted places",
    R"(out(reg), out(reg, ), lateout("rcx"), inout(reg, x, ), inlateout("rax", x + 1, ))",
    "",
    R"(
out class=reg omitted
out class=reg omitted
lateout register=rcx omitted
inout class=reg [x] named x omitted
inlateout register=rax [x + 1] omitted
)" },
  { "discarded place has no name",
    "out(reg, _)",
    "",
    R"(
out class=reg [_]
)" },
  { "explicit registers",
    R"x(in("rax", x), inout("r" "dx", x, y), out("st(0)", f))x",
    "",
    R"(
in register=rax [x] named x
inout register=rdx [x] named x [y] named y
out register=st(0) [f] named f
)" },
  { "two expressions",
    "inout(reg, a, b), inlateout(xmm_reg, f(a, b), g[c, d])",
    "",
    R"(
inout class=reg [a] named a [b] named b
inlateout class=xmm_reg [f(a, b)] [g[c, d]]
)" },
  { "const and sym",
    "const(4), const(sizeof(int)), const(f<1, 2>()), sym(foo), sym(foo<int, 3>)",
    "",
    R"(
const [4]
const [sizeof(int)]
const [f<1, 2>()]
sym [foo] named foo
sym [foo<int, 3>]
)" },
  { "let and when",
    "let(y, in(reg, x)), when(N > 1, in(reg, x)), let(y, when(N, in(reg, x))), when(N, let(z, const(1)))",
    "",
    R"(
in let=y class=reg [x] named x
in when class=reg [x] named x
in let=y when class=reg [x] named x
const let=z when [1]
)" },
  { "when takes what is no operand too",
    R"(when(A, options(pure)), when(B, clobber_abi("C")), when(C, allow("r")))",
    "",
    R"(
options when pure
clobber_abi when C
allow when r
)" },
  { "reserved spelling",
    R"(__line__("x"), __in__(__reg__, x), __let__(y, __when__(1, __out__(reg))), __options__(__noreturn__, __pure__))",
    "",
    R"(
line call ["x"]
in class=reg [x] named x
out let=y when class=reg omitted
options noreturn pure
)" },
  { "reserved spelling 2",
    R"(__lateout__(reg), __inout__(reg, x), __inlateout__(reg, x), __const__(1), __sym__(f), __clobber_abi__("C"), __allow__("r"))",
    "",
    R"(
lateout class=reg omitted
inout class=reg [x] named x
inlateout class=reg [x] named x
const [1]
sym [f] named f
clobber_abi C
allow r
)" },
  { "packs",
    "in(reg, xs...), out(reg, xs...), inout(reg, xs...), const(N...), in(reg, f(xs)...)",
    "",
    R"(
in class=reg [xs...] pack
out class=reg [xs...] pack
inout class=reg [xs...] pack
const [N...] pack
in class=reg [f(xs)...] pack
)" },
  { "flags",
    "out(flag(z), b), lateout( __flag__ ( nz ) , b)",
    "",
    R"(
out class=flag(z) [b] named b
lateout class=flag(nz) [b] named b
)" },
  { "words",
    R"(clobber_abi("C", "sys" "v64"), clobber_abi("C", ), allow("asm.rules.reg-not-input"), options(nostack, nomem, ), options())",
    "",
    R"(
clobber_abi C sysv64
clobber_abi C
allow asm.rules.reg-not-input
options nostack nomem
options
)" },
  { "all options",
    "options(pure, nomem, readonly, preserves_flags, noreturn, nostack, may_unwind, att_syntax, raw)",
    "",
    R"(
options pure nomem readonly preserves_flags noreturn nostack may_unwind att_syntax raw
)" },
  { "commas in brackets",
    "in(reg, a[1, 2]), in(reg, S{1, 2}.a), in(reg, [&]{ return a, b; }()), in(reg, (a, b))",
    "",
    R"(
in class=reg [a[1, 2]]
in class=reg [S{1, 2}.a]
in class=reg [[&]{ return a, b; }()]
in class=reg [(a, b)]
)" },
  { "commas in template arguments",
    "in(reg, f<a, b>(x)), out(reg, get<1, 2>(t)), const(v<1, 2>)",
    "",
    R"(
in class=reg [f<a, b>(x)]
out class=reg [get<1, 2>(t)]
const [v<1, 2>]
)" },
  { "commas in literals",
    R"x(in(reg, ','), in(reg, "a,b"), in(reg, u8R"(a)",")"), in(reg, L'('), in(reg, '\''))x",
    "",
    R"x(
in class=reg [',']
in class=reg ["a,b"]
in class=reg [u8R"(a)",")"]
in class=reg [L'(']
in class=reg ['\'']
)x" },
  { "digit separators",
    "in(reg, 1'000'000), in(reg, 0x1'f), in(reg, 1.5e3)",
    "",
    R"(
in class=reg [1'000'000]
in class=reg [0x1'f]
in class=reg [1.5e3]
)" },
  { "parentheses in literals",
    R"(in(reg, "((("), in(reg, ')'), const('"'))",
    "",
    R"(
in class=reg ["((("]
in class=reg [')']
const ['"']
)" },
  { "spaces",
    "in ( reg ,  x ) , let ( y , out ( reg ) )",
    "",
    R"(
in class=reg [x] named x
out let=y class=reg omitted
)" },
  { "UTF-8 names",
    "in(reg, größe), let(größe2, in(reg, 1))",
    "",
    R"(
in class=reg [größe] named größe
in let=größe2 class=reg [1]
)" },
  { "escapes in names",
    R"x(in("r\x61x", x), in("\162ax", x), in("\u0072ax", x), in(R"(rax)", x), in("a\tb\\\"", x))x",
    "",
    R"(
in register=rax [x] named x
in register=rax [x] named x
in register=rax [x] named x
in register=rax [x] named x
in register=a	b\" [x] named x
)" },
  { "identifiers of keywords",
    "in(reg, in), out(reg, reg), let(let, in(reg, options))",
    "",
    R"(
in class=reg [in] named in
out class=reg [reg] named reg
in let=let class=reg [options] named options
)" },
  { "not one identifier",
    "in(reg, (x)), in(reg, x.y), in(reg, *x), in(reg, x + y), in(reg, 5), in(reg, -x), in(reg, x++)",
    "",
    R"(
in class=reg [(x)]
in class=reg [x.y]
in class=reg [*x]
in class=reg [x + y]
in class=reg [5]
in class=reg [-x]
in class=reg [x++]
)" },
  { "names before expansion",
    "in(reg, (*__errno_location ())), in(reg, 5), let(noret, in(reg, x))",
    R"("a", in(reg, errno), in(reg, N), let(noret, in(reg, x)))",
    R"(
in class=reg [(*__errno_location ())] named errno
in class=reg [5] named N
in let=noret class=reg [x] named x
)" },
  { "name of let before expansion",
    "let(_Noreturn, in(reg, 1)), let(z, in(reg, x))",
    R"("a", let(noreturn, in(reg, 1)), let(z, in(reg, x)))",
    R"(
in let=noreturn class=reg [1]
in let=z class=reg [x] named x
)" },
  { "macro call is no name",
    "in(reg, v)",
    R"("a", in(reg, GET(v)))",
    R"(
in class=reg [v]
)" },
  { "class lost in expansion",
    "in(5 + 1, x), in((*f), y)",
    R"("a", in(reg, x), in("rax", y))",
    R"(
in class=reg [x] named x
in register=rax [y] named y
)" },
  { "class from macro",
    R"(in("rax", x), in(xmm_reg, y))",
    R"("a", in(RESULT, x), in(VEC, y))",
    R"(
in register=rax [x] named x
in class=xmm_reg [y] named y
)" },
  { "options lost in expansion",
    "options(_Noreturn, __attribute__((pure)), 1, nostack)",
    R"("a", options(noreturn, pure, raw, nostack))",
    R"(
options noreturn pure raw nostack
)" },
  { "options as attributes",
    "options([[noreturn]]), options(__attribute__ ((__pure__))), options([[ __noreturn__ ]]), options(_Noreturn)",
    R"("a", M)",
    R"(
options noreturn
options pure
options noreturn
options noreturn
)" },
  { "macro that is several items",
    "in(reg, a), options(nomem), options(nostack), in(reg, 5)",
    R"("a", in(reg, a), LEAF, in(reg, N))",
    R"(
in class=reg [a] named a
options nomem
options nostack
in class=reg [5] named N
)" },
  { "macro that vanishes",
    "in(reg, 4), in(reg, 5)",
    R"("a", in(reg, M), NOTHING, in(reg, N))",
    R"(
in class=reg [4] named M
in class=reg [5] named N
)" },
  { "macros that make up for each other",
    "in(reg, a), in(reg, x), in(reg, y)",
    R"("a", NOTHING, in(reg, a), TWO)",
    R"(
in class=reg [a] named a
in class=reg [x] named x
in class=reg [y] named y
)" },
  { "macro that is an operand",
    "in(reg, v), in(reg, 5)",
    R"("a", OPERAND, in(reg, N))",
    R"(
in class=reg [v] named v
in class=reg [5] named N
)" },
  { "template lines from macros",
    R"("a" "b", "c", in(reg, 5))",
    R"("first", "a" B, C, in(reg, N))",
    R"(
line
line
in class=reg [5] named N
)" },
  { "option from a macro that may be empty",
    "options(, nomem), options(nomem, )",
    R"("x", options(PURE, nomem), options(nomem, STACK))",
    R"(
options nomem
options nomem
)" },
  { "line count agrees by chance",
    R"("b", in(reg, 5))",
    R"(first, "b", in(reg, N))",
    R"(
line
in class=reg [5] named N
)" },
};

int
main ()
{
  for (const unit::list_case &c : cases)
    unit::run (c);
  return unit::result ();
}
