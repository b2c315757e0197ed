// { dg-rule "asm.register-operands.supported-register-classes" "asm.abi-clobbers.supported-abis" }
// { dg-do compile }
// { dg-require-rsasm-target aarch64 }
// { dg-options "-O1 -w" }
// Written by gen-matrix: every register and ABI as a clobber.
#include <rsasm.h>

void
clobber_x0 ()
{
  rsasm ("", out ("x0"));
  rsasm ("", out ("w0"));
}

void
clobber_x1 ()
{
  rsasm ("", out ("x1"));
  rsasm ("", out ("w1"));
}

void
clobber_x2 ()
{
  rsasm ("", out ("x2"));
  rsasm ("", out ("w2"));
}

void
clobber_x3 ()
{
  rsasm ("", out ("x3"));
  rsasm ("", out ("w3"));
}

void
clobber_x4 ()
{
  rsasm ("", out ("x4"));
  rsasm ("", out ("w4"));
}

void
clobber_x5 ()
{
  rsasm ("", out ("x5"));
  rsasm ("", out ("w5"));
}

void
clobber_x6 ()
{
  rsasm ("", out ("x6"));
  rsasm ("", out ("w6"));
}

void
clobber_x7 ()
{
  rsasm ("", out ("x7"));
  rsasm ("", out ("w7"));
}

void
clobber_x8 ()
{
  rsasm ("", out ("x8"));
  rsasm ("", out ("w8"));
}

void
clobber_x9 ()
{
  rsasm ("", out ("x9"));
  rsasm ("", out ("w9"));
}

void
clobber_x10 ()
{
  rsasm ("", out ("x10"));
  rsasm ("", out ("w10"));
}

void
clobber_x11 ()
{
  rsasm ("", out ("x11"));
  rsasm ("", out ("w11"));
}

void
clobber_x12 ()
{
  rsasm ("", out ("x12"));
  rsasm ("", out ("w12"));
}

void
clobber_x13 ()
{
  rsasm ("", out ("x13"));
  rsasm ("", out ("w13"));
}

void
clobber_x14 ()
{
  rsasm ("", out ("x14"));
  rsasm ("", out ("w14"));
}

void
clobber_x15 ()
{
  rsasm ("", out ("x15"));
  rsasm ("", out ("w15"));
}

void
clobber_x16 ()
{
  rsasm ("", out ("x16"));
  rsasm ("", out ("w16"));
  rsasm ("", out ("ip0"));
}

void
clobber_x17 ()
{
  rsasm ("", out ("x17"));
  rsasm ("", out ("w17"));
  rsasm ("", out ("ip1"));
}

void
clobber_x18 ()
{
  rsasm ("", out ("x18"));
  rsasm ("", out ("w18"));
}

void
clobber_x19 ()
{
  rsasm ("", out ("x19"));
  rsasm ("", out ("w19"));
}

void
clobber_x20 ()
{
  rsasm ("", out ("x20"));
  rsasm ("", out ("w20"));
}

void
clobber_x21 ()
{
  rsasm ("", out ("x21"));
  rsasm ("", out ("w21"));
}

void
clobber_x22 ()
{
  rsasm ("", out ("x22"));
  rsasm ("", out ("w22"));
}

void
clobber_x23 ()
{
  rsasm ("", out ("x23"));
  rsasm ("", out ("w23"));
}

void
clobber_x24 ()
{
  rsasm ("", out ("x24"));
  rsasm ("", out ("w24"));
}

void
clobber_x25 ()
{
  rsasm ("", out ("x25"));
  rsasm ("", out ("w25"));
}

void
clobber_x26 ()
{
  rsasm ("", out ("x26"));
  rsasm ("", out ("w26"));
}

void
clobber_x27 ()
{
  rsasm ("", out ("x27"));
  rsasm ("", out ("w27"));
}

void
clobber_x28 ()
{
  rsasm ("", out ("x28"));
  rsasm ("", out ("w28"));
}

void
clobber_x30 ()
{
  rsasm ("", out ("x30"));
  rsasm ("", out ("w30"));
  rsasm ("", out ("lr"));
}

void
clobber_v0 ()
{
  rsasm ("", out ("v0"));
  rsasm ("", out ("b0"));
  rsasm ("", out ("h0"));
  rsasm ("", out ("s0"));
  rsasm ("", out ("d0"));
  rsasm ("", out ("q0"));
  rsasm ("", out ("z0"));
}

void
clobber_v1 ()
{
  rsasm ("", out ("v1"));
  rsasm ("", out ("b1"));
  rsasm ("", out ("h1"));
  rsasm ("", out ("s1"));
  rsasm ("", out ("d1"));
  rsasm ("", out ("q1"));
  rsasm ("", out ("z1"));
}

void
clobber_v2 ()
{
  rsasm ("", out ("v2"));
  rsasm ("", out ("b2"));
  rsasm ("", out ("h2"));
  rsasm ("", out ("s2"));
  rsasm ("", out ("d2"));
  rsasm ("", out ("q2"));
  rsasm ("", out ("z2"));
}

void
clobber_v3 ()
{
  rsasm ("", out ("v3"));
  rsasm ("", out ("b3"));
  rsasm ("", out ("h3"));
  rsasm ("", out ("s3"));
  rsasm ("", out ("d3"));
  rsasm ("", out ("q3"));
  rsasm ("", out ("z3"));
}

void
clobber_v4 ()
{
  rsasm ("", out ("v4"));
  rsasm ("", out ("b4"));
  rsasm ("", out ("h4"));
  rsasm ("", out ("s4"));
  rsasm ("", out ("d4"));
  rsasm ("", out ("q4"));
  rsasm ("", out ("z4"));
}

void
clobber_v5 ()
{
  rsasm ("", out ("v5"));
  rsasm ("", out ("b5"));
  rsasm ("", out ("h5"));
  rsasm ("", out ("s5"));
  rsasm ("", out ("d5"));
  rsasm ("", out ("q5"));
  rsasm ("", out ("z5"));
}

void
clobber_v6 ()
{
  rsasm ("", out ("v6"));
  rsasm ("", out ("b6"));
  rsasm ("", out ("h6"));
  rsasm ("", out ("s6"));
  rsasm ("", out ("d6"));
  rsasm ("", out ("q6"));
  rsasm ("", out ("z6"));
}

void
clobber_v7 ()
{
  rsasm ("", out ("v7"));
  rsasm ("", out ("b7"));
  rsasm ("", out ("h7"));
  rsasm ("", out ("s7"));
  rsasm ("", out ("d7"));
  rsasm ("", out ("q7"));
  rsasm ("", out ("z7"));
}

void
clobber_v8 ()
{
  rsasm ("", out ("v8"));
  rsasm ("", out ("b8"));
  rsasm ("", out ("h8"));
  rsasm ("", out ("s8"));
  rsasm ("", out ("d8"));
  rsasm ("", out ("q8"));
  rsasm ("", out ("z8"));
}

void
clobber_v9 ()
{
  rsasm ("", out ("v9"));
  rsasm ("", out ("b9"));
  rsasm ("", out ("h9"));
  rsasm ("", out ("s9"));
  rsasm ("", out ("d9"));
  rsasm ("", out ("q9"));
  rsasm ("", out ("z9"));
}

void
clobber_v10 ()
{
  rsasm ("", out ("v10"));
  rsasm ("", out ("b10"));
  rsasm ("", out ("h10"));
  rsasm ("", out ("s10"));
  rsasm ("", out ("d10"));
  rsasm ("", out ("q10"));
  rsasm ("", out ("z10"));
}

void
clobber_v11 ()
{
  rsasm ("", out ("v11"));
  rsasm ("", out ("b11"));
  rsasm ("", out ("h11"));
  rsasm ("", out ("s11"));
  rsasm ("", out ("d11"));
  rsasm ("", out ("q11"));
  rsasm ("", out ("z11"));
}

void
clobber_v12 ()
{
  rsasm ("", out ("v12"));
  rsasm ("", out ("b12"));
  rsasm ("", out ("h12"));
  rsasm ("", out ("s12"));
  rsasm ("", out ("d12"));
  rsasm ("", out ("q12"));
  rsasm ("", out ("z12"));
}

void
clobber_v13 ()
{
  rsasm ("", out ("v13"));
  rsasm ("", out ("b13"));
  rsasm ("", out ("h13"));
  rsasm ("", out ("s13"));
  rsasm ("", out ("d13"));
  rsasm ("", out ("q13"));
  rsasm ("", out ("z13"));
}

void
clobber_v14 ()
{
  rsasm ("", out ("v14"));
  rsasm ("", out ("b14"));
  rsasm ("", out ("h14"));
  rsasm ("", out ("s14"));
  rsasm ("", out ("d14"));
  rsasm ("", out ("q14"));
  rsasm ("", out ("z14"));
}

void
clobber_v15 ()
{
  rsasm ("", out ("v15"));
  rsasm ("", out ("b15"));
  rsasm ("", out ("h15"));
  rsasm ("", out ("s15"));
  rsasm ("", out ("d15"));
  rsasm ("", out ("q15"));
  rsasm ("", out ("z15"));
}

void
clobber_v16 ()
{
  rsasm ("", out ("v16"));
  rsasm ("", out ("b16"));
  rsasm ("", out ("h16"));
  rsasm ("", out ("s16"));
  rsasm ("", out ("d16"));
  rsasm ("", out ("q16"));
  rsasm ("", out ("z16"));
}

void
clobber_v17 ()
{
  rsasm ("", out ("v17"));
  rsasm ("", out ("b17"));
  rsasm ("", out ("h17"));
  rsasm ("", out ("s17"));
  rsasm ("", out ("d17"));
  rsasm ("", out ("q17"));
  rsasm ("", out ("z17"));
}

void
clobber_v18 ()
{
  rsasm ("", out ("v18"));
  rsasm ("", out ("b18"));
  rsasm ("", out ("h18"));
  rsasm ("", out ("s18"));
  rsasm ("", out ("d18"));
  rsasm ("", out ("q18"));
  rsasm ("", out ("z18"));
}

void
clobber_v19 ()
{
  rsasm ("", out ("v19"));
  rsasm ("", out ("b19"));
  rsasm ("", out ("h19"));
  rsasm ("", out ("s19"));
  rsasm ("", out ("d19"));
  rsasm ("", out ("q19"));
  rsasm ("", out ("z19"));
}

void
clobber_v20 ()
{
  rsasm ("", out ("v20"));
  rsasm ("", out ("b20"));
  rsasm ("", out ("h20"));
  rsasm ("", out ("s20"));
  rsasm ("", out ("d20"));
  rsasm ("", out ("q20"));
  rsasm ("", out ("z20"));
}

void
clobber_v21 ()
{
  rsasm ("", out ("v21"));
  rsasm ("", out ("b21"));
  rsasm ("", out ("h21"));
  rsasm ("", out ("s21"));
  rsasm ("", out ("d21"));
  rsasm ("", out ("q21"));
  rsasm ("", out ("z21"));
}

void
clobber_v22 ()
{
  rsasm ("", out ("v22"));
  rsasm ("", out ("b22"));
  rsasm ("", out ("h22"));
  rsasm ("", out ("s22"));
  rsasm ("", out ("d22"));
  rsasm ("", out ("q22"));
  rsasm ("", out ("z22"));
}

void
clobber_v23 ()
{
  rsasm ("", out ("v23"));
  rsasm ("", out ("b23"));
  rsasm ("", out ("h23"));
  rsasm ("", out ("s23"));
  rsasm ("", out ("d23"));
  rsasm ("", out ("q23"));
  rsasm ("", out ("z23"));
}

void
clobber_v24 ()
{
  rsasm ("", out ("v24"));
  rsasm ("", out ("b24"));
  rsasm ("", out ("h24"));
  rsasm ("", out ("s24"));
  rsasm ("", out ("d24"));
  rsasm ("", out ("q24"));
  rsasm ("", out ("z24"));
}

void
clobber_v25 ()
{
  rsasm ("", out ("v25"));
  rsasm ("", out ("b25"));
  rsasm ("", out ("h25"));
  rsasm ("", out ("s25"));
  rsasm ("", out ("d25"));
  rsasm ("", out ("q25"));
  rsasm ("", out ("z25"));
}

void
clobber_v26 ()
{
  rsasm ("", out ("v26"));
  rsasm ("", out ("b26"));
  rsasm ("", out ("h26"));
  rsasm ("", out ("s26"));
  rsasm ("", out ("d26"));
  rsasm ("", out ("q26"));
  rsasm ("", out ("z26"));
}

void
clobber_v27 ()
{
  rsasm ("", out ("v27"));
  rsasm ("", out ("b27"));
  rsasm ("", out ("h27"));
  rsasm ("", out ("s27"));
  rsasm ("", out ("d27"));
  rsasm ("", out ("q27"));
  rsasm ("", out ("z27"));
}

void
clobber_v28 ()
{
  rsasm ("", out ("v28"));
  rsasm ("", out ("b28"));
  rsasm ("", out ("h28"));
  rsasm ("", out ("s28"));
  rsasm ("", out ("d28"));
  rsasm ("", out ("q28"));
  rsasm ("", out ("z28"));
}

void
clobber_v29 ()
{
  rsasm ("", out ("v29"));
  rsasm ("", out ("b29"));
  rsasm ("", out ("h29"));
  rsasm ("", out ("s29"));
  rsasm ("", out ("d29"));
  rsasm ("", out ("q29"));
  rsasm ("", out ("z29"));
}

void
clobber_v30 ()
{
  rsasm ("", out ("v30"));
  rsasm ("", out ("b30"));
  rsasm ("", out ("h30"));
  rsasm ("", out ("s30"));
  rsasm ("", out ("d30"));
  rsasm ("", out ("q30"));
  rsasm ("", out ("z30"));
}

void
clobber_v31 ()
{
  rsasm ("", out ("v31"));
  rsasm ("", out ("b31"));
  rsasm ("", out ("h31"));
  rsasm ("", out ("s31"));
  rsasm ("", out ("d31"));
  rsasm ("", out ("q31"));
  rsasm ("", out ("z31"));
}

void
clobber_p0 ()
{
  rsasm ("", out ("p0"));
}

void
clobber_p1 ()
{
  rsasm ("", out ("p1"));
}

void
clobber_p2 ()
{
  rsasm ("", out ("p2"));
}

void
clobber_p3 ()
{
  rsasm ("", out ("p3"));
}

void
clobber_p4 ()
{
  rsasm ("", out ("p4"));
}

void
clobber_p5 ()
{
  rsasm ("", out ("p5"));
}

void
clobber_p6 ()
{
  rsasm ("", out ("p6"));
}

void
clobber_p7 ()
{
  rsasm ("", out ("p7"));
}

void
clobber_p8 ()
{
  rsasm ("", out ("p8"));
}

void
clobber_p9 ()
{
  rsasm ("", out ("p9"));
}

void
clobber_p10 ()
{
  rsasm ("", out ("p10"));
}

void
clobber_p11 ()
{
  rsasm ("", out ("p11"));
}

void
clobber_p12 ()
{
  rsasm ("", out ("p12"));
}

void
clobber_p13 ()
{
  rsasm ("", out ("p13"));
}

void
clobber_p14 ()
{
  rsasm ("", out ("p14"));
}

void
clobber_p15 ()
{
  rsasm ("", out ("p15"));
}

void
clobber_ffr ()
{
  rsasm ("", out ("ffr"));
}

void
abi_C ()
{
  rsasm ("", clobber_abi ("C"));
}

void
abi_system ()
{
  rsasm ("", clobber_abi ("system"));
}

void
abi_efiapi ()
{
  rsasm ("", clobber_abi ("efiapi"));
}
