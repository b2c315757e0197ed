/* Unit test of the lower stage: templates, their syntax and registers.

   A case is a block (see lower-case.h) and what GCC makes of its template.
   If that is the same under both dialects of x86, but for the switch of
   syntax around it, it is there once.  */

#include "lower-case.h"

namespace {

const lower_case::template_case cases[] = {
  { "no operands", "x86_64",
    "nop",
    "",
    R"(
nop
)" },
  { "several lines", "x86_64",
    "mov {x}, 1~inc {x}~~nop",
    "out(reg, x)",
    R"(
mov <q0>, 1
	inc <q0>
	
	nop
)" },
  { "lines within a line", "x86_64",
    "nop\nnop~nop",
    "",
    R"(
nop
nop
	nop
)" },
  { "no switch of the printer", "x86_64",
    "mov {x}, {y}",
    "out(reg, x), in(reg, y)",
    R"(
[att]
.intel_syntax noprefix
	mov <q0>, <q1>
	.att_syntax prefix
[intel]
mov <q0>, <q1>
)",
    false },
  { "modifiers of reg", "x86_64",
    "/* {0} {0:l} {0:x} {0:e} {0:r} {0:auto} */",
    "in(reg, x)",
    R"(
/* <q0> <b0> <w0> <k0> <q0> <q0> */
)" },
  { "modifiers of reg in AT&T syntax", "x86_64",
    "/* {0} {0:l} {0:x} {0:e} {0:r} {0:auto} */",
    "in(reg, x), options(att_syntax)",
    R"(
[att]
/* <q0> <b0> <w0> <k0> <q0> <q0> */
[intel]
.att_syntax prefix
	/* %<q0> %<b0> %<w0> %<k0> %<q0> %<q0> */
	.intel_syntax noprefix
)" },
  { "auto is as wide as the value", "x86_64",
    "/* {0:auto} {1:auto} {2:auto} {3:auto} */",
    "in(reg, i_x), in(reg, s_x), in(reg, l_x), in(reg, f_x)",
    R"(
/* <k0> <w1> <q2> <k3> */
)" },
  { "modifiers of reg_abcd", "x86_64",
    "/* {0} {0:l} {0:h} {0:x} {0:e} {0:r} */",
    "in(reg_abcd, x)",
    R"(
/* <q0> <b0> <h0> <w0> <k0> <q0> */
)" },
  { "reg_byte", "x86_64",
    "/* {0} {0:auto} */",
    "in(reg_byte, c_x)",
    R"(
/* <b0> <b0> */
)" },
  { "modifiers of xmm_reg", "x86_64",
    "/* {0} {0:x} {0:y} {0:z} {0:auto} */",
    "in(xmm_reg, v_x)",
    R"(
/* <x0> <x0> <t0> <g0> <x0> */
)" },
  { "modifiers of ymm_reg", "x86_64",
    "/* {0} {0:x} {0:y} {0:z} {0:auto} */",
    "in(ymm_reg, y_x)",
    R"(
/* <t0> <x0> <t0> <g0> <t0> */
)" },
  { "modifiers of zmm_reg", "x86_64",
    "/* {0} {0:x} {0:y} {0:z} {0:auto} */",
    "in(zmm_reg, z_x)",
    R"(
/* <g0> <x0> <t0> <g0> <g0> */
)" },
  { "kreg and its braces", "x86_64",
    "vmovups {0}{{{1}}}{{z}}, {0}",
    "in(zmm_reg, z_x), in(kreg, s_k)",
    R"(
vmovups <g0>{<1>}{z}, <g0>
)" },
  { "kreg in AT&T syntax", "x86_64",
    "vmovups {0}, {0}{{{1}}}{{z}}",
    "in(zmm_reg, z_x), in(kreg, s_k), options(att_syntax)",
    R"(
[att]
vmovups <g0>, <g0>{<1>}{z}
[intel]
.att_syntax prefix
	vmovups %<g0>, %<g0>{%<1>}{z}
	.intel_syntax noprefix
)" },
  { "auto class", "x86_64",
    "/* {0} {1} */",
    "in(auto, i_x), in(auto, d_y)",
    R"(
/* <k0> <x1> */
)" },
  { "operands are numbered as GCC counts", "x86_64",
    "/* {0} {1} {2} {3} {4} */",
    "in(reg, a), inout(reg, b, c), in(reg, d), sym(f), out(reg, e)",
    R"(
/* <q2> <q0> <q3> <p4> <q1> */
)" },
  { "more than ten operands", "x86_64",
    "/* {10} {11} {} {a} {1} {2} {3} {4} {5} {6} {7} {8} {9} */",
    "in(reg, a), in(reg, b), in(reg, c), in(reg, d), in(reg, e), "
    "in(reg, f), in(reg, g), in(reg, h), in(reg, i), in(reg, j), "
    "in(reg, k), in(xmm_reg, l_l)",
    R"(
/* <q10> <x11> <q0> <q0> <q1> <q2> <q3> <q4> <q5> <q6> <q7> <q8> <q9> */
)" },
  { "modifiers on i386", "i386",
    "/* {0} {0:x} {0:e} {1} {1:l} {1:x} {2} */",
    "in(reg, x), in(reg_abcd, y), in(reg_byte, c_z)",
    R"(
/* <k0> <w0> <k0> <k1> <b1> <w1> <b2> */
)" },
  { "modifiers of reg on AArch64", "aarch64",
    "/* {0} {0:w} {0:x} {0:auto} {1:auto} */",
    "in(reg, x), in(reg, i_y)",
    R"(
/* <x0> <w0> <x0> <x0> <w1> */
)" },
  { "modifiers of vreg on AArch64", "aarch64",
    "/* {0} {0:v} {0:b} {0:h} {0:s} {0:d} {0:q} {0:auto} */",
    "in(vreg, v_x)",
    R"(
/* <0> <0> <b0> <h0> <s0> <d0> <q0> <0> */
)" },
  { "scalars in vreg on AArch64", "aarch64",
    "/* {0:auto} {1:auto} {2:auto} */",
    "in(vreg, f_x), in(vreg, d_x), in(vreg_low16, q_x)",
    R"(
/* <s0> <d1> <q2> */
)" },
  { "lanes and lists on AArch64", "aarch64",
    "ld1 {{{0}.4s, {1}.4s}}, [{2}] // {{|}}",
    "out(vreg, v_x), out(vreg, v_y), in(reg, p_z)",
    R"(
ld1 {<0>.4s, <1>.4s}, [<x2>] // {|}
)" },
  { "a prefix before the register", "tiny",
    "/* {0} {0:d} */",
    "in(vec, v_x)",
    R"(
/* <0> p<d0> */
)" },
};

/* The string itself, as GCC gets it.  */
void
test_string (const char *name, const char *lines, const char *list,
	     const char *expected, bool can_switch = true)
{
  lower_case::block k (*lower_case::find_target ("x86_64"), "",
		       lower_case::split_lines (lines), list, can_switch);
  unit::check (std::string (name) + " is right", k.is_right);
  unit::check_equal (name, k.lowered.templ, expected);
}

void
test_strings ()
{
  test_string ("the whole string", "mov {}, 1~nop", "out(reg, x)",
	       "{.intel_syntax noprefix\n\t%<|}mov %q0, 1\n\tnop"
	       "{%>\n\t.att_syntax prefix|}");
  test_string ("the whole string without a switch", "mov {}, 1",
	       "out(reg, x)",
	       "{.intel_syntax noprefix\n\t|}mov %q0, 1"
	       "{\n\t.att_syntax prefix|}", false);
  test_string ("the whole string in AT&T syntax", "mov $1, {}",
	       "out(reg, x), options(att_syntax)",
	       "{|.att_syntax prefix\n\t}mov $1, {%q0|%%%q0}"
	       "{|\n\t.intel_syntax noprefix}");
  test_string ("an empty template", "", "", "");
  test_string ("an empty template in AT&T syntax", "",
	       "options(att_syntax)", "");
  test_string ("empty lines", "~~", "", "\n\t\n\t");
  test_string ("an empty template with operands and options", "",
	       "in(\"rax\", x), options(raw, nomem)", "");
}

} // anonymous namespace

int
main ()
{
  for (const lower_case::template_case &c : cases)
    lower_case::run (c);
  test_strings ();
  return unit::result ();
}
