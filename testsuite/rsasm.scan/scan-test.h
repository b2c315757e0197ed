/* Templates with jumps that are the same for every target.  */

#ifndef SCAN_TEST_H
#define SCAN_TEST_H

#include "rsasm-test.h"

#if TEST_X86
# define JUMP(l) "jmp " l
# define DEC_JUMP(r, l) "dec " r "; jnz " l
# define SKIP_IF_ZERO(r, l) "test " r ", " r "; jz " l
# define INC(r) "inc " r
# define ADDRESS(r, l) "lea " r ", " l
# ifdef __x86_64__
#  undef ADDRESS
#  define ADDRESS(r, l) "lea " r ", [rip + " l "]"
# endif
# define INDIRECT(r) "jmp " r
# define WORD_DATA ".4byte"
#else
# define JUMP(l) "b " l
# define DEC_JUMP(r, l) "subs " r ", " r ", #1; b.ne " l
# define SKIP_IF_ZERO(r, l) "cbz " r ", " l
# define INC(r) "add " r ", " r ", #1"
# define ADDRESS(r, l) "adr " r ", " l
# define INDIRECT(r) "br " r
# define WORD_DATA ".4byte"
#endif

#endif
