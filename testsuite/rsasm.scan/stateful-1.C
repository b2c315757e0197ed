// { dg-rule "asm.directives.stateful" }
// { dg-torture "-O0" "-O1" "-O2" "-O3" "-Os" "-O3 -funroll-all-loops" "-O2 -g" "-O2 -flto" "-O2 -fPIC" "-O2 -ffunction-sections" }
// Tables in other sections, made by every copy of a block and read back;
// sections within sections; unwind rules that are restored.
#include "scan-test.h"

struct entry
{
  int begin, end, size, number;
};

extern "C" const entry __start_rsasm_table[], __stop_rsasm_table[];

template <int N> static inline word_t
logged (word_t a)
{
  rsasm ("begin:", INC ("{a}"), "end:",
	 ".pushsection rsasm_table, \"a\"", ".balign 4", "1:",
	 ".4byte begin - 1b, end - 1b, end - begin, {n}",
	 ".pushsection .rodata", ".byte 1", ".text", ".previous",
	 ".popsection", ".popsection",
	 ".cfi_remember_state", ".cfi_adjust_cfa_offset 8",
	 ".cfi_restore_state", ".cfi_adjust_cfa_offset 16",
	 ".cfi_adjust_cfa_offset -16",
	 inout (reg, a), let (n, const (N)));
  return a;
}

int
main ()
{
  word_t a = opaque<word_t> (0);
  a = logged<1> (a);
  for (int i = 0; i < 2; i++)
    a = logged<2> (a);
  CHECK (a == 3);
  int seen[3] = { };
  for (const entry *e = __start_rsasm_table; e != __stop_rsasm_table; e++)
    {
      CHECK (e->number == 1 || e->number == 2);
      seen[e->number]++;
      CHECK (e->size == e->end - e->begin && e->size > 0 && e->size < 8);
      /* The instruction itself: the same at every entry's place.  */
      const char *code = (const char *) e + e->begin;
      const entry *first = __start_rsasm_table;
      CHECK (e->size == first->size
	     || code != (const char *) first + first->begin);
    }
  CHECK (seen[1] >= 1 && seen[2] >= 1);
}
