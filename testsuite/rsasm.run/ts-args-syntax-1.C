// { dg-rule "asm.ts-args.syntax" }
// { dg-additional-options "-std=gnu++17" }
// The first template may be any constant expression that is a string; later
// ones may be line (...) of one.
#include "rsasm-test.h"
#include <string_view>

static constexpr const char *pointer = ADD ("{x}", "1");
static constexpr char array[] = ADD ("{x}", "2");
static constexpr std::string_view view = std::string_view (ADD ("{x}", "3"));

struct built
{
  char text[64];
  unsigned n;
  constexpr const char *data () const { return text; }
  constexpr unsigned size () const { return n; }
};

static constexpr built
repeat (const char *line, unsigned times)
{
  built b {};
  for (unsigned i = 0; i < times; i++)
    {
      for (const char *p = line; *p; p++)
	b.text[b.n++] = *p;
      b.text[b.n++] = '\n';
    }
  return b;
}

template <unsigned N> static word_t
repeated ()
{
  word_t x = 0;
  rsasm (repeat (ADD ("{x}", "1"), N), inout (reg, x));
  return x;
}

int
main ()
{
  word_t x = 0;
  rsasm (pointer, inout (reg, x));
  CHECK (x == 1);
  rsasm (array, inout (reg, x));
  CHECK (x == 3);
  rsasm (view, inout (reg, x));
  CHECK (x == 6);
  rsasm (pointer, line (array), line (view), ADD ("{x}", "10"),
	 inout (reg, x));
  CHECK (x == 22);
  CHECK (repeated<2> () == 2 && repeated<3> () == 3);
  constexpr auto local = repeat (ADD ("{x}", "1"), 2);
  rsasm (local, line (local), inout (reg, x));
  CHECK (x == 26);
}
