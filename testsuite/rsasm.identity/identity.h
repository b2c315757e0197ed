/* For tests of code identity.  Each function is one shape of code; -DGNU
   selects the hand-written twin of its blocks.  */

#ifndef RSASM_IDENTITY_H
#define RSASM_IDENTITY_H

#include <rsasm.h>

/* The text of an asm statement in Intel syntax (x86), lines separated by
   NL.  It has as many separators as a block's: GCC counts them to tell how
   big an asm is, which decides about inlining and unrolling.  */
#define INTEL(text) \
  ".intel_syntax noprefix\n\t" text "\n\t.att_syntax prefix"
#define NL "\n\t"

/* A scratch output of a twin.  A plain variable would have a place on the
   stack at -O0, and be stored there; what a block discards has none.  */
#ifdef __cplusplus
# pragma GCC diagnostic ignored "-Wregister"
#endif
#define SCRATCH register

#endif
