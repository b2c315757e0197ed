/* Unit test of the lower stage: operands.

   The blocks promise all they can, so that there are no clobbers beside
   those of the case.  */

#include "lower-case.h"

namespace {

const lower_case::operand_case cases[] = {
  { "output", "x86_64",
    "mov {}, 1",
    "out(reg, x)",
    R"(
asm volatile
output: "=&r" value 0
keeps the stack
)" },
  { "lateout", "x86_64",
    "mov {}, 1",
    "lateout(reg, x)",
    R"(
asm volatile
output: "=r" value 0
keeps the stack
)" },
  { "input", "x86_64",
    "test {0}, {0}",
    "in(reg, x)",
    R"(
asm volatile
input: "r" value 0
keeps the stack
)" },
  { "inout of one place", "x86_64",
    "inc {}",
    "inout(reg, x)",
    R"(
asm volatile
output: "+&r" value 0
keeps the stack
)" },
  { "inlateout of one place", "x86_64",
    "inc {}",
    "inlateout(reg, x)",
    R"(
asm volatile
output: "+r" value 0
keeps the stack
)" },
  { "inout of two places", "x86_64",
    "inc {}",
    "inout(reg, x, y)",
    R"(
asm volatile
output: "=&r" value 1
input: "0" value 0
keeps the stack
)" },
  { "inlateout of two places", "x86_64",
    "inc {}",
    "inlateout(reg, x, y)",
    R"(
asm volatile
output: "=r" value 1
input: "0" value 0
keeps the stack
)" },
  { "inout of a value and a place", "x86_64",
    "inc {}",
    "inout(reg, 5, l_y)",
    R"(
asm volatile
output: "=&r" value 1
input: "0" value 0 type of value 1
keeps the stack
)" },
  { "inout with a discarded output", "x86_64",
    "inc {:e}",
    "inout(reg, i_x, _)",
    R"(
asm volatile
output: "=&r" dummy type of value 0
input: "0" value 0
keeps the stack
)" },
  { "inout without an output", "x86_64",
    "inc {:e}",
    "inlateout(reg, i_x, )",
    R"(
asm volatile
output: "=r" dummy type of value 0
input: "0" value 0
keeps the stack
)" },
  { "discarded outputs of classes", "x86_64",
    "/* {0} {1} {2} {3} */",
    "out(reg, _), lateout(reg_byte, _), out(xmm_reg, _), out(reg_abcd, "
    "_)",
    R"(
asm volatile
output: "=&r" dummy i64
output: "=q" dummy i8
output: "=&x" dummy i128
output: "=&Q" dummy i64
keeps the stack
)" },
  { "discarded vectors are as wide as the function may use", "x86_64",
    "/* {0} {1} {2} */",
    "out(zmm_reg, _), out(ymm_reg, _), out(kreg, _)",
    R"(
asm volatile
output: "=&v" dummy i8x64
output: "=&x" dummy i8x32
output: "=&Yk" dummy i16
keeps the stack
)",
    "sse sse2 avx avx512f mmx x87" },
  { "letters of classes", "x86_64",
    "/* {0:e} {1:e} {2} {3} */",
    "in(reg, i_x), in(reg_abcd, i_x), in(reg_byte, c_x), in(xmm_reg, "
    "v_x)",
    R"(
asm volatile
input: "r" value 0
input: "Q" value 1
input: "q" value 2
input: "x" value 3
keeps the stack
)" },
  { "letters of wide classes", "x86_64",
    "/* {0} {1} {2} {3} */",
    "in(ymm_reg, y_x), out(zmm_reg, z_x), in(kreg, s_x), in(kreg, l_x)",
    R"(
asm volatile
output: "=&v" value 1
input: "x" value 0
input: "Yk" value 2
input: "Yk" value 3
keeps the stack
)",
    "sse sse2 avx avx512f avx512bw avx512vl" },
  { "pointers and scalars in a class", "x86_64",
    "/* {0} {1} {2:x} */",
    "in(reg, p_x), in(reg, d_x), in(reg, s_x)",
    R"(
asm volatile
input: "r" value 0
input: "r" value 1
input: "r" value 2
keeps the stack
)" },
  { "registers with letters", "x86_64",
    "nop",
    "in(\"rax\", x), in(\"ebx\", i_x), in(\"cx\", s_x), out(\"rdx\", "
    "l_x), lateout(\"rsi\", x), inout(\"rdi\", x)",
    R"(
asm volatile
output: "=&d" value 3
output: "=S" value 4
output: "+&D" value 5
input: "a" value 0
input: "b" value 1
input: "c" value 2
keeps the stack
)" },
  { "byte registers with letters", "x86_64",
    "nop",
    "in(\"al\", c_x), inout(\"cl\", c_x), out(\"sil\", c_x)",
    R"(
asm volatile
output: "+&c" value 1
output: "=&S" value 2
input: "a" value 0
keeps the stack
)" },
  { "xmm0 has a letter", "x86_64",
    "nop",
    "inout(\"xmm0\", v_x), out(\"xmm1\", v_y)",
    R"(
asm volatile
output: "+&Yz" value 0
output: "=&x" value 1 in xmm1
keeps the stack
register variables
)" },
  { "registers without letters", "x86_64",
    "nop",
    "in(\"r8\", x), out(\"r9d\", i_x), inout(\"r10b\", c_x), "
    "inlateout(\"r11\", l_x, l_y)",
    R"(
asm volatile
output: "=&r" value 1 in r9
output: "+&q" value 2 in r10
output: "=r" value 4 in r11
input: "r" value 0 in r8
input: "2" value 3 in r11
keeps the stack
register variables
)" },
  { "one without a letter", "x86_64",
    "/* {0} {1} */",
    "in(reg, x), out(reg, y), in(\"rax\", x), in(\"r15\", l_x)",
    R"(
asm volatile
output: "=&r" value 1
input: "r" value 0
input: "a" value 2
input: "r" value 3 in r15
keeps the stack
register variables
)" },
  { "vectors without letters", "x86_64",
    "nop",
    "in(\"xmm1\", d_x), out(\"ymm15\", y_x), in(\"zmm16\", z_x), "
    "in(\"k1\", s_x)",
    R"(
asm volatile
output: "=&x" value 1 in xmm15
input: "x" value 0 in xmm1
input: "v" value 2 in xmm16
input: "Yk" value 3 in k1
keeps the stack
register variables
)",
    "sse sse2 avx avx512f avx512bw avx512vl" },
  { "an explicit output that is thrown away", "x86_64",
    "nop",
    "out(\"rax\", _), lateout(\"r9\", _), out(\"xmm3\", _)",
    R"(
asm volatile
clobber: ax
clobber: r9
clobber: xmm3
keeps the stack
)" },
  { "a register entered and thrown away", "x86_64",
    "nop",
    "inout(\"eax\", i_x, _), inlateout(\"r9\", l_x, _)",
    R"(
asm volatile
output: "=&a" dummy type of value 0
output: "=r" dummy type of value 2 in r9
input: "0" value 0
input: "1" value 2 in r9
keeps the stack
register variables
)" },
  { "tied inputs come last", "x86_64",
    "/* {0} {1} {2} {3} */",
    "inout(reg, a, b), in(reg, c), inlateout(reg, d, e), in(reg, g)",
    R"(
asm volatile
output: "=&r" value 1
output: "=r" value 4
input: "r" value 2
input: "r" value 5
input: "0" value 0
input: "1" value 3
keeps the stack
)" },
  { "constants and symbols", "x86_64",
    "/* {0} {1} {2} */",
    "const(5), sym(f), in(reg, x)",
    R"(
asm volatile
input: "X" sym value 1
input: "r" value 2
keeps the stack
)" },
  { "thread-local symbols are text", "x86_64",
    "/* {0} {1} */",
    "sym(tls_v), in(reg, x)",
    R"(
asm volatile
input: "r" value 1
keeps the stack
)" },
  { "symbols on AArch64", "aarch64",
    "/* {0} {1} */",
    "sym(f), in(reg, x)",
    R"(
asm volatile
input: "S" sym value 0
input: "r" value 1
keeps the stack
)" },
  { "one symbol twice", "x86_64",
    "/* {0} {1} */",
    "sym(f), sym(f)",
    R"(
asm volatile
input: "X" sym value 0
input: "X" sym value 1
keeps the stack
)" },
  { "classes on AArch64", "aarch64",
    "/* {0:w} {1} {2:s} {3} */",
    "in(reg, c_x), out(vreg, v_x), lateout(vreg_low16, f_x), "
    "inout(vreg, q_x)",
    R"(
asm volatile
output: "=&w" value 1
output: "=x" value 2
output: "+&w" value 3
input: "r" value 0
keeps the stack
)" },
  { "registers on AArch64", "aarch64",
    "nop",
    "in(\"x0\", x), in(\"w1\", i_x), out(\"v2\", v_x), inout(\"s3\", "
    "f_x), lateout(\"lr\", l_x)",
    R"(
asm volatile
output: "=&w" value 2 in v2
output: "+&w" value 3 in v3
output: "=r" value 4 in x30
input: "r" value 0 in x0
input: "r" value 1 in x1
keeps the stack
register variables
)" },
  { "discarded outputs on AArch64", "aarch64",
    "/* {0} {1} */",
    "out(reg, _), out(vreg, _)",
    R"(
asm volatile
output: "=&r" dummy i64
output: "=&w" dummy i8x16
keeps the stack
)" },
  { "discarded outputs without vectors", "aarch64",
    "/* {0} {1} */",
    "out(reg, _), out(vreg, _)",
    R"(
asm volatile
output: "=&r" dummy i64
output: "=&w" dummy i128
keeps the stack
)",
    "fp" },
  { "discarded outputs on i386", "i386",
    "/* {0} {1} {2} */",
    "out(reg, _), out(reg_byte, _), out(xmm_reg, _)",
    R"(
asm volatile
output: "=&r" dummy i32
output: "=&q" dummy i8
output: "=&x" dummy i8x16
keeps the stack
)" },
};

} // anonymous namespace

int
main ()
{
  for (const lower_case::operand_case &c : cases)
    lower_case::run (c, std::string (c.list)
			 + ", options(nomem, nostack, preserves_flags)");
  return unit::result ();
}
