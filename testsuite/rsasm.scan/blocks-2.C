// { dg-rule "rsasm.symbols.bare" }
// { dg-do assemble }
// { dg-require-rsasm-target aarch64 }
// { dg-options "-O1 -march=armv9-a+sha2+aes+sve2+memtag -fno-pie" }
// Blocks as people write them: no false alarm, and they assemble.
#include "scan-test.h"

extern "C" { extern word_t v; void f (void); }

void
block_1 (word_t x)
{
  rsasm ("mrs {0}, tpidr_el0",
	 "msr tpidr_el0, {0}",
	 "mrs {0}, S3_0_C15_C2_0",
	 "msr daifset, #2",
	 "msr daifclr, #0xf",
	 inout (reg, x));
}

void
block_2 ()
{
  rsasm ("dmb ish",
	 "dsb sy",
	 "isb",
	 "isb sy",
	 "dmb ishst",
	 "dsb nshld");
}

void
block_3 (word_t x, word_t y, word_t z)
{
  rsasm ("ldr {0}, [{1}, #8]!",
	 "ldr {0}, [{1}], #8",
	 "str {0}, [sp, #-16]!",
	 "ldp {0}, {2}, [{1}, #16]",
	 out (reg, x), in (reg, y), out (reg, z));
}

void
block_4 (word_t x)
{
  rsasm ("adrp {0}, {s}",
	 "add {0}, {0}, :lo12:{s}",
	 "ldr {0}, [{0}, #:lo12:{s}]",
	 "ldr {0}, [{0}, :got_lo12:{s}]",
	 out (reg, x), let (s, sym (v)));
}

void
block_5 (word_t p)
{
  rsasm ("ld1 {{v0.4s}}, [{0}]",
	 "ld1 {{v0.16b, v1.16b}}, [{0}], #32",
	 "st1 {{v0.b}}[3], [{0}]",
	 "ld4 {{v0.8h - v3.8h}}, [{0}]",
	 "tbl v0.16b, {{v1.16b}}, v2.16b",
	 in (reg, p));
}

void
block_6 (word_t p)
{
  rsasm ("ld1w {{z0.s}}, p0/z, [{0}, #1, mul vl]",
	 "ptrue p0.b, mul3",
	 "incb {0}, all, mul #4",
	 "whilelo p0.s, xzr, {0}",
	 "fadd z0.s, p0/m, z0.s, z1.s",
	 inout (reg, p));
}

void
block_7 (word_t x, word_t y, word_t z)
{
  rsasm ("1: ldaxr {0}, [{1}]",
	 "add {0}, {0}, #1",
	 "stlxr {2:w}, {0}, [{1}]",
	 "cbnz {2:w}, 1b",
	 out (reg, x), in (reg, y), out (reg, z));
}

void
block_8 (word_t x, word_t y, word_t z)
{
  rsasm ("casal {0}, {1}, [{2}]",
	 "ldadd {0}, {1}, [{2}]",
	 "swpal {0}, {1}, [{2}]",
	 "stadd {0}, [{2}]",
	 inout (reg, x), in (reg, y), in (reg, z));
}

void
block_9 (word_t x, word_t y)
{
  rsasm ("add {0:w}, {0:w}, {1:w}, uxtb #2",
	 "add {0}, {0}, {1}, lsl #3",
	 "and {0}, {0}, #0xff",
	 "bfi {0}, {1}, #4, #8",
	 "csel {0}, {0}, {1}, eq",
	 "ccmp {0}, #1, #0, ne",
	 "cset {0:w}, hs",
	 inout (reg, x), in (reg, y));
}

void
block_10 (word_t x, word_t y, word_t z)
{
  rsasm ("ldr {0}, [{1}, {2}, lsl #3]",
	 "ldr {0:w}, [{1}, {2:w}, uxtw #2]",
	 "ldr {0:w}, [{1}, {2:w}, sxtw]",
	 out (reg, x), in (reg, y), in (reg, z));
}

void
block_11 (word_t g)
{
  rsasm ("bl {0}",
	 "blr {1}",
	 sym (f), in (reg, g));
}

void
block_12 (word_t x)
{
  rsasm ("b 1f",
	 "b.eq 1f",
	 "b.ne 1f",
	 "cbz {0}, 1f",
	 "tbz {0}, #3, 1f",
	 "tbnz {0:w}, #0, 1f",
	 "1:",
	 in (reg, x));
}

void
block_13 (word_t x)
{
  rsasm ("adr {0}, 1f",
	 "br {0}",
	 "1:",
	 out (reg, x));
}

void
block_14 (word_t x)
{
  rsasm ("# a comment",
	 "nop // jmp foo; b bar",
	 "nop /* b foo */",
	 "mov {0}, #1; mov {0}, #'a'",
	 out (reg, x));
}

void
block_15 ()
{
  rsasm ("svc #0",
	 "hvc #0",
	 "brk #1",
	 "hlt #0xf000",
	 "wfe",
	 "wfi",
	 "sev",
	 "yield",
	 "nop",
	 "hint #34",
	 "bti c",
	 "paciasp",
	 "autiasp",
	 "psb csync");
}

void
block_16 (word_t p)
{
  rsasm ("dc cvau, {0}",
	 "dc zva, {0}",
	 "ic ivau, {0}",
	 "ic iallu",
	 "tlbi vmalle1is",
	 "tlbi vae1is, {0}",
	 "at s1e1r, {0}",
	 "sys #3, c7, c4, #1, {0}",
	 "prfm pldl1keep, [{0}, #64]",
	 "prfm pstl1strm, [{0}]",
	 in (reg, p));
}

void
block_17 (word_t x)
{
  rsasm ("movz {0}, #0x1234, lsl #16",
	 "movk {0}, #0x5678",
	 "movz {0}, #:abs_g3:{s}",
	 "movk {0}, #:abs_g2_nc:{s}",
	 out (reg, x), let (s, sym (v)));
}

void
block_18 (word_t x)
{
  rsasm ("fmov v0.4s, #1.0",
	 "fmov d0, #1.25e-1",
	 "fcvtzs {0}, d0",
	 "scvtf d0, {0}",
	 "mov v0.d[1], {0}",
	 "umov {0}, v0.d[0]",
	 "dup v0.2d, {0}",
	 "movi v0.16b, #0",
	 "ext v0.16b, v1.16b, v2.16b, #8",
	 "fmla v0.4s, v1.4s, v2.s[0]",
	 inout (reg, x));
}

void
block_19 (word_t x, word_t y)
{
  rsasm ("aese v0.16b, v1.16b",
	 "aesmc v0.16b, v0.16b",
	 "sha256h q0, q1, v2.4s",
	 "pmull v0.1q, v1.1d, v2.1d",
	 "crc32x {0:w}, {0:w}, {1}",
	 inout (reg, x), in (reg, y));
}

void
block_20 (word_t x)
{
  rsasm ("ldr {0}, =0x123456789abcdef0",
	 "ldr {0}, ={s}",
	 "ldr {0:w}, 1f",
	 "b 2f",
	 "1: .word 5",
	 "2:",
	 out (reg, x), let (s, sym (v)));
}

void
block_21 ()
{
  rsasm (".inst 0xd503201f",
	 ".word 1f - .",
	 "1: .xword 5",
	 ".dword 6",
	 ".balign 4");
}

void
block_22 ()
{
  rsasm (".pushsection .foo, \"a\", %progbits",
	 ".quad {0}",
	 ".popsection",
	 sym (v));
}

void
block_23 ()
{
  rsasm ("bl 1f",
	 "b 2f",
	 "1: ret",
	 "2:");
}

void
block_24 (word_t x, word_t y, word_t z)
{
  rsasm ("ldr q0, [{0}, {1}, lsl #4]",
	 "stp q0, q1, [{0}]",
	 "ldnp {1}, {2}, [{0}]",
	 "ldr {0}, [{1}, #(8 * 2)]",
	 "str wzr, [{0}, #4]",
	 inout (reg, x), inout (reg, y), out (reg, z));
}

void
block_25 (word_t x)
{
  rsasm ("mrs {0}, nzcv",
	 "msr nzcv, {0}",
	 "mrs {0}, cntvct_el0",
	 "mrs {0}, midr_el1",
	 "msr spsel, #1",
	 "msr pan, #1",
	 inout (reg, x));
}

void
block_27 (word_t x)
{
  rsasm (".Lloop: subs {0}, {0}, #1",
	 "b.hi .Lloop",
	 "bne .Lloop",
	 inout (reg, x));
}

void
block_28 ()
{
  rsasm ("ret",
	 options (noreturn));
}
