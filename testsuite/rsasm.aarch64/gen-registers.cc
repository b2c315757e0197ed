// { dg-rule "asm.register-names.supported-register-aliases" "asm.register-operands.equivalence-to-base-register" }
// { dg-do compile }
// { dg-require-rsasm-target aarch64 }
// { dg-options "-O1 -w" }
// Written by gen-matrix: a value through every register name.
#include <rsasm.h>

typedef float T_f32;
typedef double T_f64;
typedef int T_i32;
typedef long long T_i64;

int failures;

void
in_x0 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x0", inout (reg, o), in ("x0", v));
  failures += o != 45;
}

void
in_w0 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w0", inout (reg, o), in ("w0", v));
  failures += o != 45;
}

void
in_x1 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x1", inout (reg, o), in ("x1", v));
  failures += o != 45;
}

void
in_w1 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w1", inout (reg, o), in ("w1", v));
  failures += o != 45;
}

void
in_x2 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x2", inout (reg, o), in ("x2", v));
  failures += o != 45;
}

void
in_w2 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w2", inout (reg, o), in ("w2", v));
  failures += o != 45;
}

void
in_x3 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x3", inout (reg, o), in ("x3", v));
  failures += o != 45;
}

void
in_w3 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w3", inout (reg, o), in ("w3", v));
  failures += o != 45;
}

void
in_x4 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x4", inout (reg, o), in ("x4", v));
  failures += o != 45;
}

void
in_w4 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w4", inout (reg, o), in ("w4", v));
  failures += o != 45;
}

void
in_x5 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x5", inout (reg, o), in ("x5", v));
  failures += o != 45;
}

void
in_w5 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w5", inout (reg, o), in ("w5", v));
  failures += o != 45;
}

void
in_x6 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x6", inout (reg, o), in ("x6", v));
  failures += o != 45;
}

void
in_w6 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w6", inout (reg, o), in ("w6", v));
  failures += o != 45;
}

void
in_x7 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x7", inout (reg, o), in ("x7", v));
  failures += o != 45;
}

void
in_w7 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w7", inout (reg, o), in ("w7", v));
  failures += o != 45;
}

void
in_x8 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x8", inout (reg, o), in ("x8", v));
  failures += o != 45;
}

void
in_w8 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w8", inout (reg, o), in ("w8", v));
  failures += o != 45;
}

void
in_x9 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x9", inout (reg, o), in ("x9", v));
  failures += o != 45;
}

void
in_w9 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w9", inout (reg, o), in ("w9", v));
  failures += o != 45;
}

void
in_x10 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x10", inout (reg, o), in ("x10", v));
  failures += o != 45;
}

void
in_w10 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w10", inout (reg, o), in ("w10", v));
  failures += o != 45;
}

void
in_x11 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x11", inout (reg, o), in ("x11", v));
  failures += o != 45;
}

void
in_w11 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w11", inout (reg, o), in ("w11", v));
  failures += o != 45;
}

void
in_x12 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x12", inout (reg, o), in ("x12", v));
  failures += o != 45;
}

void
in_w12 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w12", inout (reg, o), in ("w12", v));
  failures += o != 45;
}

void
in_x13 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x13", inout (reg, o), in ("x13", v));
  failures += o != 45;
}

void
in_w13 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w13", inout (reg, o), in ("w13", v));
  failures += o != 45;
}

void
in_x14 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x14", inout (reg, o), in ("x14", v));
  failures += o != 45;
}

void
in_w14 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w14", inout (reg, o), in ("w14", v));
  failures += o != 45;
}

void
in_x15 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x15", inout (reg, o), in ("x15", v));
  failures += o != 45;
}

void
in_w15 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w15", inout (reg, o), in ("w15", v));
  failures += o != 45;
}

void
in_x16 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x16", inout (reg, o), in ("x16", v));
  failures += o != 45;
}

void
in_w16 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w16", inout (reg, o), in ("w16", v));
  failures += o != 45;
}

void
in_ip0 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, ip0", inout (reg, o), in ("ip0", v));
  failures += o != 45;
}

void
in_x17 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x17", inout (reg, o), in ("x17", v));
  failures += o != 45;
}

void
in_w17 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w17", inout (reg, o), in ("w17", v));
  failures += o != 45;
}

void
in_ip1 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, ip1", inout (reg, o), in ("ip1", v));
  failures += o != 45;
}

void
in_x18 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x18", inout (reg, o), in ("x18", v));
  failures += o != 45;
}

void
in_w18 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w18", inout (reg, o), in ("w18", v));
  failures += o != 45;
}

void
in_x19 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x19", inout (reg, o), in ("x19", v));
  failures += o != 45;
}

void
in_w19 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w19", inout (reg, o), in ("w19", v));
  failures += o != 45;
}

void
in_x20 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x20", inout (reg, o), in ("x20", v));
  failures += o != 45;
}

void
in_w20 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w20", inout (reg, o), in ("w20", v));
  failures += o != 45;
}

void
in_x21 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x21", inout (reg, o), in ("x21", v));
  failures += o != 45;
}

void
in_w21 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w21", inout (reg, o), in ("w21", v));
  failures += o != 45;
}

void
in_x22 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x22", inout (reg, o), in ("x22", v));
  failures += o != 45;
}

void
in_w22 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w22", inout (reg, o), in ("w22", v));
  failures += o != 45;
}

void
in_x23 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x23", inout (reg, o), in ("x23", v));
  failures += o != 45;
}

void
in_w23 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w23", inout (reg, o), in ("w23", v));
  failures += o != 45;
}

void
in_x24 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x24", inout (reg, o), in ("x24", v));
  failures += o != 45;
}

void
in_w24 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w24", inout (reg, o), in ("w24", v));
  failures += o != 45;
}

void
in_x25 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x25", inout (reg, o), in ("x25", v));
  failures += o != 45;
}

void
in_w25 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w25", inout (reg, o), in ("w25", v));
  failures += o != 45;
}

void
in_x26 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x26", inout (reg, o), in ("x26", v));
  failures += o != 45;
}

void
in_w26 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w26", inout (reg, o), in ("w26", v));
  failures += o != 45;
}

void
in_x27 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x27", inout (reg, o), in ("x27", v));
  failures += o != 45;
}

void
in_w27 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w27", inout (reg, o), in ("w27", v));
  failures += o != 45;
}

void
in_x28 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x28", inout (reg, o), in ("x28", v));
  failures += o != 45;
}

void
in_w28 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w28", inout (reg, o), in ("w28", v));
  failures += o != 45;
}

void
in_x30 ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, x30", inout (reg, o), in ("x30", v));
  failures += o != 45;
}

void
in_w30 ()
{
  T_i32 v = 45;
  T_i32 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o:w}, w30", inout (reg, o), in ("w30", v));
  failures += o != 45;
}

void
in_lr ()
{
  T_i64 v = 45;
  T_i64 o = 0;
  asm ("" : "+g" (v));
  rsasm ("mov {o}, lr", inout (reg, o), in ("lr", v));
  failures += o != 45;
}

void
in_s0 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s0", inout (reg, o), in ("s0", v));
  failures += sizeof o != sizeof v;
}

void
in_d0 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d0", inout (reg, o), in ("d0", v));
  failures += sizeof o != sizeof v;
}

void
in_s1 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s1", inout (reg, o), in ("s1", v));
  failures += sizeof o != sizeof v;
}

void
in_d1 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d1", inout (reg, o), in ("d1", v));
  failures += sizeof o != sizeof v;
}

void
in_s2 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s2", inout (reg, o), in ("s2", v));
  failures += sizeof o != sizeof v;
}

void
in_d2 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d2", inout (reg, o), in ("d2", v));
  failures += sizeof o != sizeof v;
}

void
in_s3 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s3", inout (reg, o), in ("s3", v));
  failures += sizeof o != sizeof v;
}

void
in_d3 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d3", inout (reg, o), in ("d3", v));
  failures += sizeof o != sizeof v;
}

void
in_s4 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s4", inout (reg, o), in ("s4", v));
  failures += sizeof o != sizeof v;
}

void
in_d4 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d4", inout (reg, o), in ("d4", v));
  failures += sizeof o != sizeof v;
}

void
in_s5 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s5", inout (reg, o), in ("s5", v));
  failures += sizeof o != sizeof v;
}

void
in_d5 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d5", inout (reg, o), in ("d5", v));
  failures += sizeof o != sizeof v;
}

void
in_s6 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s6", inout (reg, o), in ("s6", v));
  failures += sizeof o != sizeof v;
}

void
in_d6 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d6", inout (reg, o), in ("d6", v));
  failures += sizeof o != sizeof v;
}

void
in_s7 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s7", inout (reg, o), in ("s7", v));
  failures += sizeof o != sizeof v;
}

void
in_d7 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d7", inout (reg, o), in ("d7", v));
  failures += sizeof o != sizeof v;
}

void
in_s8 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s8", inout (reg, o), in ("s8", v));
  failures += sizeof o != sizeof v;
}

void
in_d8 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d8", inout (reg, o), in ("d8", v));
  failures += sizeof o != sizeof v;
}

void
in_s9 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s9", inout (reg, o), in ("s9", v));
  failures += sizeof o != sizeof v;
}

void
in_d9 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d9", inout (reg, o), in ("d9", v));
  failures += sizeof o != sizeof v;
}

void
in_s10 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s10", inout (reg, o), in ("s10", v));
  failures += sizeof o != sizeof v;
}

void
in_d10 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d10", inout (reg, o), in ("d10", v));
  failures += sizeof o != sizeof v;
}

void
in_s11 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s11", inout (reg, o), in ("s11", v));
  failures += sizeof o != sizeof v;
}

void
in_d11 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d11", inout (reg, o), in ("d11", v));
  failures += sizeof o != sizeof v;
}

void
in_s12 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s12", inout (reg, o), in ("s12", v));
  failures += sizeof o != sizeof v;
}

void
in_d12 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d12", inout (reg, o), in ("d12", v));
  failures += sizeof o != sizeof v;
}

void
in_s13 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s13", inout (reg, o), in ("s13", v));
  failures += sizeof o != sizeof v;
}

void
in_d13 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d13", inout (reg, o), in ("d13", v));
  failures += sizeof o != sizeof v;
}

void
in_s14 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s14", inout (reg, o), in ("s14", v));
  failures += sizeof o != sizeof v;
}

void
in_d14 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d14", inout (reg, o), in ("d14", v));
  failures += sizeof o != sizeof v;
}

void
in_s15 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s15", inout (reg, o), in ("s15", v));
  failures += sizeof o != sizeof v;
}

void
in_d15 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d15", inout (reg, o), in ("d15", v));
  failures += sizeof o != sizeof v;
}

void
in_s16 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s16", inout (reg, o), in ("s16", v));
  failures += sizeof o != sizeof v;
}

void
in_d16 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d16", inout (reg, o), in ("d16", v));
  failures += sizeof o != sizeof v;
}

void
in_s17 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s17", inout (reg, o), in ("s17", v));
  failures += sizeof o != sizeof v;
}

void
in_d17 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d17", inout (reg, o), in ("d17", v));
  failures += sizeof o != sizeof v;
}

void
in_s18 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s18", inout (reg, o), in ("s18", v));
  failures += sizeof o != sizeof v;
}

void
in_d18 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d18", inout (reg, o), in ("d18", v));
  failures += sizeof o != sizeof v;
}

void
in_s19 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s19", inout (reg, o), in ("s19", v));
  failures += sizeof o != sizeof v;
}

void
in_d19 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d19", inout (reg, o), in ("d19", v));
  failures += sizeof o != sizeof v;
}

void
in_s20 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s20", inout (reg, o), in ("s20", v));
  failures += sizeof o != sizeof v;
}

void
in_d20 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d20", inout (reg, o), in ("d20", v));
  failures += sizeof o != sizeof v;
}

void
in_s21 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s21", inout (reg, o), in ("s21", v));
  failures += sizeof o != sizeof v;
}

void
in_d21 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d21", inout (reg, o), in ("d21", v));
  failures += sizeof o != sizeof v;
}

void
in_s22 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s22", inout (reg, o), in ("s22", v));
  failures += sizeof o != sizeof v;
}

void
in_d22 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d22", inout (reg, o), in ("d22", v));
  failures += sizeof o != sizeof v;
}

void
in_s23 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s23", inout (reg, o), in ("s23", v));
  failures += sizeof o != sizeof v;
}

void
in_d23 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d23", inout (reg, o), in ("d23", v));
  failures += sizeof o != sizeof v;
}

void
in_s24 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s24", inout (reg, o), in ("s24", v));
  failures += sizeof o != sizeof v;
}

void
in_d24 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d24", inout (reg, o), in ("d24", v));
  failures += sizeof o != sizeof v;
}

void
in_s25 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s25", inout (reg, o), in ("s25", v));
  failures += sizeof o != sizeof v;
}

void
in_d25 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d25", inout (reg, o), in ("d25", v));
  failures += sizeof o != sizeof v;
}

void
in_s26 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s26", inout (reg, o), in ("s26", v));
  failures += sizeof o != sizeof v;
}

void
in_d26 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d26", inout (reg, o), in ("d26", v));
  failures += sizeof o != sizeof v;
}

void
in_s27 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s27", inout (reg, o), in ("s27", v));
  failures += sizeof o != sizeof v;
}

void
in_d27 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d27", inout (reg, o), in ("d27", v));
  failures += sizeof o != sizeof v;
}

void
in_s28 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s28", inout (reg, o), in ("s28", v));
  failures += sizeof o != sizeof v;
}

void
in_d28 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d28", inout (reg, o), in ("d28", v));
  failures += sizeof o != sizeof v;
}

void
in_s29 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s29", inout (reg, o), in ("s29", v));
  failures += sizeof o != sizeof v;
}

void
in_d29 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d29", inout (reg, o), in ("d29", v));
  failures += sizeof o != sizeof v;
}

void
in_s30 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s30", inout (reg, o), in ("s30", v));
  failures += sizeof o != sizeof v;
}

void
in_d30 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d30", inout (reg, o), in ("d30", v));
  failures += sizeof o != sizeof v;
}

void
in_s31 ()
{
  T_f32 v = 45;
  int o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o:w}, s31", inout (reg, o), in ("s31", v));
  failures += sizeof o != sizeof v;
}

void
in_d31 ()
{
  T_f64 v = 45;
  long long o = 0;
  asm ("" : "+g" (v));
  rsasm ("fmov {o}, d31", inout (reg, o), in ("d31", v));
  failures += sizeof o != sizeof v;
}

int
main ()
{
  in_x0 ();
  in_w0 ();
  in_x1 ();
  in_w1 ();
  in_x2 ();
  in_w2 ();
  in_x3 ();
  in_w3 ();
  in_x4 ();
  in_w4 ();
  in_x5 ();
  in_w5 ();
  in_x6 ();
  in_w6 ();
  in_x7 ();
  in_w7 ();
  in_x8 ();
  in_w8 ();
  in_x9 ();
  in_w9 ();
  in_x10 ();
  in_w10 ();
  in_x11 ();
  in_w11 ();
  in_x12 ();
  in_w12 ();
  in_x13 ();
  in_w13 ();
  in_x14 ();
  in_w14 ();
  in_x15 ();
  in_w15 ();
  in_x16 ();
  in_w16 ();
  in_ip0 ();
  in_x17 ();
  in_w17 ();
  in_ip1 ();
  in_x18 ();
  in_w18 ();
  in_x19 ();
  in_w19 ();
  in_x20 ();
  in_w20 ();
  in_x21 ();
  in_w21 ();
  in_x22 ();
  in_w22 ();
  in_x23 ();
  in_w23 ();
  in_x24 ();
  in_w24 ();
  in_x25 ();
  in_w25 ();
  in_x26 ();
  in_w26 ();
  in_x27 ();
  in_w27 ();
  in_x28 ();
  in_w28 ();
  in_x30 ();
  in_w30 ();
  in_lr ();
  in_s0 ();
  in_d0 ();
  in_s1 ();
  in_d1 ();
  in_s2 ();
  in_d2 ();
  in_s3 ();
  in_d3 ();
  in_s4 ();
  in_d4 ();
  in_s5 ();
  in_d5 ();
  in_s6 ();
  in_d6 ();
  in_s7 ();
  in_d7 ();
  in_s8 ();
  in_d8 ();
  in_s9 ();
  in_d9 ();
  in_s10 ();
  in_d10 ();
  in_s11 ();
  in_d11 ();
  in_s12 ();
  in_d12 ();
  in_s13 ();
  in_d13 ();
  in_s14 ();
  in_d14 ();
  in_s15 ();
  in_d15 ();
  in_s16 ();
  in_d16 ();
  in_s17 ();
  in_d17 ();
  in_s18 ();
  in_d18 ();
  in_s19 ();
  in_d19 ();
  in_s20 ();
  in_d20 ();
  in_s21 ();
  in_d21 ();
  in_s22 ();
  in_d22 ();
  in_s23 ();
  in_d23 ();
  in_s24 ();
  in_d24 ();
  in_s25 ();
  in_d25 ();
  in_s26 ();
  in_d26 ();
  in_s27 ();
  in_d27 ();
  in_s28 ();
  in_d28 ();
  in_s29 ();
  in_d29 ();
  in_s30 ();
  in_d30 ();
  in_s31 ();
  in_d31 ();
  return failures != 0;
}
