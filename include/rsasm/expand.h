/* The macros that split an operand list.  Written by gen-expand.py: do
   not edit.

   RSASM_ITEMS (a, b, ...) expands to ", A, B ..." where A is what the
   operand macro u8NAME of <rsasm.h> makes of the item, or the string
   itself.  Up to 16 items go to a flat macro chosen by their number;
   more go through a chain of macros that take 8 each.  The fewer tokens
   pass through each level, the less memory the compiler needs for
   their locations: measure before you change this.

   Copyright (C) 2026 The rsasm authors.  This file is part of rsasm and has
   the licence of <rsasm.h>, with its exception: what the macros expand to
   is not covered by the GPL.  */

#ifndef RSASM_EXPAND_H
#define RSASM_EXPAND_H
#pragma GCC system_header

/* One item; an empty one (users' macros can expand to nothing) vanishes.  */
#define RSASM_P(...) __VA_OPT__ (, u8##__VA_ARGS__)

/* The second argument.  */
#define RSASM_SND(x, y, ...) y
#define RSASM_SECOND(...) RSASM_SND (__VA_ARGS__)

#define RSASM_ITEMS(...) \
  RSASM_PICK (__VA_ARGS__, RSASM_16, RSASM_15, RSASM_14, RSASM_13, RSASM_12, RSASM_11, RSASM_10, RSASM_9, RSASM_8, RSASM_7, RSASM_6, RSASM_5, RSASM_4, RSASM_3, RSASM_2, RSASM_1, ) (__VA_ARGS__)
#define RSASM_PICK(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, x, ...) \
  RSASM_SECOND (L##x, RSASM_MANY, )

#define LRSASM_1 , RSASM_1
#define LRSASM_2 , RSASM_2
#define LRSASM_3 , RSASM_3
#define LRSASM_4 , RSASM_4
#define LRSASM_5 , RSASM_5
#define LRSASM_6 , RSASM_6
#define LRSASM_7 , RSASM_7
#define LRSASM_8 , RSASM_8
#define LRSASM_9 , RSASM_9
#define LRSASM_10 , RSASM_10
#define LRSASM_11 , RSASM_11
#define LRSASM_12 , RSASM_12
#define LRSASM_13 , RSASM_13
#define LRSASM_14 , RSASM_14
#define LRSASM_15 , RSASM_15
#define LRSASM_16 , RSASM_16

#define RSASM_1(a0) RSASM_P (a0)
#define RSASM_2(a0, a1) RSASM_P (a0) RSASM_P (a1)
#define RSASM_3(a0, a1, a2) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2)
#define RSASM_4(a0, a1, a2, a3) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3)
#define RSASM_5(a0, a1, a2, a3, a4) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4)
#define RSASM_6(a0, a1, a2, a3, a4, a5) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5)
#define RSASM_7(a0, a1, a2, a3, a4, a5, a6) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6)
#define RSASM_8(a0, a1, a2, a3, a4, a5, a6, a7) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7)
#define RSASM_9(a0, a1, a2, a3, a4, a5, a6, a7, a8) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7) RSASM_P (a8)
#define RSASM_10(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7) RSASM_P (a8) RSASM_P (a9)
#define RSASM_11(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7) RSASM_P (a8) RSASM_P (a9) RSASM_P (a10)
#define RSASM_12(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7) RSASM_P (a8) RSASM_P (a9) RSASM_P (a10) RSASM_P (a11)
#define RSASM_13(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7) RSASM_P (a8) RSASM_P (a9) RSASM_P (a10) RSASM_P (a11) RSASM_P (a12)
#define RSASM_14(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7) RSASM_P (a8) RSASM_P (a9) RSASM_P (a10) RSASM_P (a11) RSASM_P (a12) RSASM_P (a13)
#define RSASM_15(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7) RSASM_P (a8) RSASM_P (a9) RSASM_P (a10) RSASM_P (a11) RSASM_P (a12) RSASM_P (a13) RSASM_P (a14)
#define RSASM_16(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15) RSASM_P (a0) RSASM_P (a1) RSASM_P (a2) RSASM_P (a3) RSASM_P (a4) RSASM_P (a5) RSASM_P (a6) RSASM_P (a7) RSASM_P (a8) RSASM_P (a9) RSASM_P (a10) RSASM_P (a11) RSASM_P (a12) RSASM_P (a13) RSASM_P (a14) RSASM_P (a15)

/* More: the list is padded with RSASM_END, which stops the chain.  */
#define u8RSASM_END
#define LRSASM_END , RSASM_STOP
#define RSASM_STOP(...)
#define RSASM_PP(...) __VA_OPT__ (RSASM_PQ (u8##__VA_ARGS__))
#define RSASM_PQ(...) __VA_OPT__ (, __VA_ARGS__)
#define RSASM_MANY(...) RSASM_L1 (__VA_ARGS__, RSASM_END, RSASM_END, RSASM_END, RSASM_END, RSASM_END, RSASM_END, RSASM_END, RSASM_END)
#define RSASM_L1(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L2, ) (x, __VA_ARGS__)
#define RSASM_L2(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L3, ) (x, __VA_ARGS__)
#define RSASM_L3(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L4, ) (x, __VA_ARGS__)
#define RSASM_L4(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L5, ) (x, __VA_ARGS__)
#define RSASM_L5(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L6, ) (x, __VA_ARGS__)
#define RSASM_L6(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L7, ) (x, __VA_ARGS__)
#define RSASM_L7(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L8, ) (x, __VA_ARGS__)
#define RSASM_L8(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L9, ) (x, __VA_ARGS__)
#define RSASM_L9(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L10, ) (x, __VA_ARGS__)
#define RSASM_L10(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L11, ) (x, __VA_ARGS__)
#define RSASM_L11(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L12, ) (x, __VA_ARGS__)
#define RSASM_L12(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L13, ) (x, __VA_ARGS__)
#define RSASM_L13(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L14, ) (x, __VA_ARGS__)
#define RSASM_L14(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L15, ) (x, __VA_ARGS__)
#define RSASM_L15(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L16, ) (x, __VA_ARGS__)
#define RSASM_L16(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L17, ) (x, __VA_ARGS__)
#define RSASM_L17(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L18, ) (x, __VA_ARGS__)
#define RSASM_L18(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L19, ) (x, __VA_ARGS__)
#define RSASM_L19(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L20, ) (x, __VA_ARGS__)
#define RSASM_L20(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L21, ) (x, __VA_ARGS__)
#define RSASM_L21(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L22, ) (x, __VA_ARGS__)
#define RSASM_L22(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L23, ) (x, __VA_ARGS__)
#define RSASM_L23(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L24, ) (x, __VA_ARGS__)
#define RSASM_L24(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L25, ) (x, __VA_ARGS__)
#define RSASM_L25(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L26, ) (x, __VA_ARGS__)
#define RSASM_L26(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L27, ) (x, __VA_ARGS__)
#define RSASM_L27(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L28, ) (x, __VA_ARGS__)
#define RSASM_L28(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L29, ) (x, __VA_ARGS__)
#define RSASM_L29(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L30, ) (x, __VA_ARGS__)
#define RSASM_L30(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L31, ) (x, __VA_ARGS__)
#define RSASM_L31(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L32, ) (x, __VA_ARGS__)
#define RSASM_L32(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L33, ) (x, __VA_ARGS__)
#define RSASM_L33(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L34, ) (x, __VA_ARGS__)
#define RSASM_L34(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L35, ) (x, __VA_ARGS__)
#define RSASM_L35(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L36, ) (x, __VA_ARGS__)
#define RSASM_L36(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L37, ) (x, __VA_ARGS__)
#define RSASM_L37(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L38, ) (x, __VA_ARGS__)
#define RSASM_L38(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L39, ) (x, __VA_ARGS__)
#define RSASM_L39(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L40, ) (x, __VA_ARGS__)
#define RSASM_L40(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L41, ) (x, __VA_ARGS__)
#define RSASM_L41(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L42, ) (x, __VA_ARGS__)
#define RSASM_L42(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L43, ) (x, __VA_ARGS__)
#define RSASM_L43(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L44, ) (x, __VA_ARGS__)
#define RSASM_L44(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L45, ) (x, __VA_ARGS__)
#define RSASM_L45(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L46, ) (x, __VA_ARGS__)
#define RSASM_L46(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L47, ) (x, __VA_ARGS__)
#define RSASM_L47(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L48, ) (x, __VA_ARGS__)
#define RSASM_L48(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L49, ) (x, __VA_ARGS__)
#define RSASM_L49(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L50, ) (x, __VA_ARGS__)
#define RSASM_L50(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L51, ) (x, __VA_ARGS__)
#define RSASM_L51(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L52, ) (x, __VA_ARGS__)
#define RSASM_L52(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L53, ) (x, __VA_ARGS__)
#define RSASM_L53(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L54, ) (x, __VA_ARGS__)
#define RSASM_L54(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L55, ) (x, __VA_ARGS__)
#define RSASM_L55(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L56, ) (x, __VA_ARGS__)
#define RSASM_L56(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L57, ) (x, __VA_ARGS__)
#define RSASM_L57(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L58, ) (x, __VA_ARGS__)
#define RSASM_L58(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L59, ) (x, __VA_ARGS__)
#define RSASM_L59(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L60, ) (x, __VA_ARGS__)
#define RSASM_L60(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L61, ) (x, __VA_ARGS__)
#define RSASM_L61(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L62, ) (x, __VA_ARGS__)
#define RSASM_L62(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L63, ) (x, __VA_ARGS__)
#define RSASM_L63(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L64, ) (x, __VA_ARGS__)
#define RSASM_L64(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L65, ) (x, __VA_ARGS__)
#define RSASM_L65(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L66, ) (x, __VA_ARGS__)
#define RSASM_L66(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L67, ) (x, __VA_ARGS__)
#define RSASM_L67(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L68, ) (x, __VA_ARGS__)
#define RSASM_L68(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L69, ) (x, __VA_ARGS__)
#define RSASM_L69(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L70, ) (x, __VA_ARGS__)
#define RSASM_L70(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L71, ) (x, __VA_ARGS__)
#define RSASM_L71(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L72, ) (x, __VA_ARGS__)
#define RSASM_L72(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L73, ) (x, __VA_ARGS__)
#define RSASM_L73(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L74, ) (x, __VA_ARGS__)
#define RSASM_L74(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L75, ) (x, __VA_ARGS__)
#define RSASM_L75(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L76, ) (x, __VA_ARGS__)
#define RSASM_L76(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L77, ) (x, __VA_ARGS__)
#define RSASM_L77(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L78, ) (x, __VA_ARGS__)
#define RSASM_L78(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L79, ) (x, __VA_ARGS__)
#define RSASM_L79(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L80, ) (x, __VA_ARGS__)
#define RSASM_L80(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L81, ) (x, __VA_ARGS__)
#define RSASM_L81(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L82, ) (x, __VA_ARGS__)
#define RSASM_L82(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L83, ) (x, __VA_ARGS__)
#define RSASM_L83(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L84, ) (x, __VA_ARGS__)
#define RSASM_L84(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L85, ) (x, __VA_ARGS__)
#define RSASM_L85(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L86, ) (x, __VA_ARGS__)
#define RSASM_L86(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L87, ) (x, __VA_ARGS__)
#define RSASM_L87(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L88, ) (x, __VA_ARGS__)
#define RSASM_L88(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L89, ) (x, __VA_ARGS__)
#define RSASM_L89(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L90, ) (x, __VA_ARGS__)
#define RSASM_L90(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L91, ) (x, __VA_ARGS__)
#define RSASM_L91(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L92, ) (x, __VA_ARGS__)
#define RSASM_L92(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L93, ) (x, __VA_ARGS__)
#define RSASM_L93(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L94, ) (x, __VA_ARGS__)
#define RSASM_L94(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L95, ) (x, __VA_ARGS__)
#define RSASM_L95(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L96, ) (x, __VA_ARGS__)
#define RSASM_L96(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L97, ) (x, __VA_ARGS__)
#define RSASM_L97(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L98, ) (x, __VA_ARGS__)
#define RSASM_L98(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L99, ) (x, __VA_ARGS__)
#define RSASM_L99(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L100, ) (x, __VA_ARGS__)
#define RSASM_L100(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L101, ) (x, __VA_ARGS__)
#define RSASM_L101(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L102, ) (x, __VA_ARGS__)
#define RSASM_L102(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L103, ) (x, __VA_ARGS__)
#define RSASM_L103(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L104, ) (x, __VA_ARGS__)
#define RSASM_L104(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L105, ) (x, __VA_ARGS__)
#define RSASM_L105(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L106, ) (x, __VA_ARGS__)
#define RSASM_L106(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L107, ) (x, __VA_ARGS__)
#define RSASM_L107(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L108, ) (x, __VA_ARGS__)
#define RSASM_L108(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L109, ) (x, __VA_ARGS__)
#define RSASM_L109(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L110, ) (x, __VA_ARGS__)
#define RSASM_L110(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L111, ) (x, __VA_ARGS__)
#define RSASM_L111(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L112, ) (x, __VA_ARGS__)
#define RSASM_L112(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L113, ) (x, __VA_ARGS__)
#define RSASM_L113(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L114, ) (x, __VA_ARGS__)
#define RSASM_L114(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L115, ) (x, __VA_ARGS__)
#define RSASM_L115(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L116, ) (x, __VA_ARGS__)
#define RSASM_L116(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L117, ) (x, __VA_ARGS__)
#define RSASM_L117(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L118, ) (x, __VA_ARGS__)
#define RSASM_L118(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L119, ) (x, __VA_ARGS__)
#define RSASM_L119(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L120, ) (x, __VA_ARGS__)
#define RSASM_L120(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L121, ) (x, __VA_ARGS__)
#define RSASM_L121(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L122, ) (x, __VA_ARGS__)
#define RSASM_L122(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L123, ) (x, __VA_ARGS__)
#define RSASM_L123(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L124, ) (x, __VA_ARGS__)
#define RSASM_L124(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L125, ) (x, __VA_ARGS__)
#define RSASM_L125(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L126, ) (x, __VA_ARGS__)
#define RSASM_L126(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L127, ) (x, __VA_ARGS__)
#define RSASM_L127(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L128, ) (x, __VA_ARGS__)
#define RSASM_L128(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L129, ) (x, __VA_ARGS__)
#define RSASM_L129(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L130, ) (x, __VA_ARGS__)
#define RSASM_L130(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L131, ) (x, __VA_ARGS__)
#define RSASM_L131(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L132, ) (x, __VA_ARGS__)
#define RSASM_L132(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L133, ) (x, __VA_ARGS__)
#define RSASM_L133(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L134, ) (x, __VA_ARGS__)
#define RSASM_L134(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L135, ) (x, __VA_ARGS__)
#define RSASM_L135(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L136, ) (x, __VA_ARGS__)
#define RSASM_L136(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L137, ) (x, __VA_ARGS__)
#define RSASM_L137(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L138, ) (x, __VA_ARGS__)
#define RSASM_L138(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L139, ) (x, __VA_ARGS__)
#define RSASM_L139(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L140, ) (x, __VA_ARGS__)
#define RSASM_L140(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L141, ) (x, __VA_ARGS__)
#define RSASM_L141(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L142, ) (x, __VA_ARGS__)
#define RSASM_L142(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L143, ) (x, __VA_ARGS__)
#define RSASM_L143(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L144, ) (x, __VA_ARGS__)
#define RSASM_L144(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L145, ) (x, __VA_ARGS__)
#define RSASM_L145(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L146, ) (x, __VA_ARGS__)
#define RSASM_L146(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L147, ) (x, __VA_ARGS__)
#define RSASM_L147(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L148, ) (x, __VA_ARGS__)
#define RSASM_L148(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L149, ) (x, __VA_ARGS__)
#define RSASM_L149(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L150, ) (x, __VA_ARGS__)
#define RSASM_L150(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L151, ) (x, __VA_ARGS__)
#define RSASM_L151(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L152, ) (x, __VA_ARGS__)
#define RSASM_L152(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L153, ) (x, __VA_ARGS__)
#define RSASM_L153(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L154, ) (x, __VA_ARGS__)
#define RSASM_L154(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L155, ) (x, __VA_ARGS__)
#define RSASM_L155(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L156, ) (x, __VA_ARGS__)
#define RSASM_L156(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L157, ) (x, __VA_ARGS__)
#define RSASM_L157(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L158, ) (x, __VA_ARGS__)
#define RSASM_L158(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L159, ) (x, __VA_ARGS__)
#define RSASM_L159(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L160, ) (x, __VA_ARGS__)
#define RSASM_L160(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L161, ) (x, __VA_ARGS__)
#define RSASM_L161(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L162, ) (x, __VA_ARGS__)
#define RSASM_L162(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L163, ) (x, __VA_ARGS__)
#define RSASM_L163(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L164, ) (x, __VA_ARGS__)
#define RSASM_L164(a0, a1, a2, a3, a4, a5, a6, a7, x, ...) RSASM_C (a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_SECOND (L##x, RSASM_L165, ) (x, __VA_ARGS__)
#define RSASM_C(a0, a1, a2, a3, a4, a5, a6, a7) \
  RSASM_PP (a0) RSASM_PP (a1) RSASM_PP (a2) RSASM_PP (a3) RSASM_PP (a4) RSASM_PP (a5) RSASM_PP (a6) RSASM_PP (a7)
#define RSASM_L165(...) , __builtin_rsasm_too_many ()

#endif
