// { dg-rule "asm.register-operands.allowed-types" }
// Pointers to objects, functions and nothing; nullptr; arrays, functions and
// string literals decay as in a call.
#include "rsasm-test.h"

static word_t f (word_t x) { return x + 1; }
struct s { int a, b; };

int
main ()
{
  int i = 5, *p;
  rsasm (MOV ("{p}", "{1}"), out (reg, p), in (reg, &i));
  CHECK (p == &i && *p == 5);
  word_t (*g) (word_t);
  rsasm (MOV ("{}", "{}"), out (reg, g), in (reg, f));
  CHECK (g == f && g (1) == 2);
  rsasm (MOV ("{}", "{}"), out (reg, g), in (reg, &f));
  CHECK (g == f);
  void *v;
  rsasm (MOV ("{}", "{}"), out (reg, v), in (reg, nullptr));
  CHECK (v == nullptr);
  s array[2], *q;
  rsasm (MOV ("{}", "{}"), out (reg, q), in (reg, array));
  CHECK (q == array);
  const char *text;
  rsasm (MOV ("{}", "{}"), out (reg, text), in (reg, "hello"));
  CHECK (__builtin_strcmp (text, "hello") == 0);
  const volatile s *cv;
  rsasm (MOV ("{}", "{}"), out (reg, cv), in (reg, array + 1));
  CHECK (cv == array + 1);
  word_t r;
  rsasm (LOAD32 ("{r:" W32 "}", "{p}"), out (reg, r), in (reg, p));
  CHECK (unsigned (r) == 5);
  rsasm (STORE32 ("{p}", "{i:" W32 "}"), in (reg, p), let (i, in (reg, 6)));
  CHECK (i == 6);
}
