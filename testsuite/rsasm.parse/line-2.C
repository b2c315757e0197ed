// { dg-rule "rsasm.syntax.line" }
// Lines say what the compiler reads, however they are written; so do those
// of lists from macros, and values next to expressions with commas in them.
// { dg-final { scan-block {# literals\n\t# A A\n\t# é\n\t# a b\n\t# raw "q" \\n\n\t# line\n} } }
// { dg-final { scan-block {# macros\n\t# macro\n\t# m1\n\t# m2\n\t# literal\n} } }
// { dg-final { scan-block {# wrapped 1 2\n\t# inside\n} } }
// { dg-final { scan-block {# values 1 12 0 3 4\n} } }
// { dg-final { scan-block {# none 7\n\t# braces \{\} 8\n} } }
#include "rsasm-test.h"

#define LINE "# macro"
#define LINES "# m1", "# m2"
#define BLOCK(line, value) \
  rsasm ("# wrapped {} {}", line, const (value), const (2))

template<int a, int b>
constexpr int
join (int x)
{
  return 10 * a + b + x;
}

template<int... n>
static void
pack ()
{
  rsasm ("# values {} {} {} {} {}", const (1), const (join<1, 2> (0)),
	 const (3 << 1 < 2 ? 1 : 0), const (n...));
}

void
f ()
{
  rsasm ("# literals", "# \x41 \101", "# é", "# a" " b", R"(# raw "q" \n)",
	 line ("# line"));
  rsasm ("# macros", LINE, LINES, "# literal");
  BLOCK ("# inside", 1);
  pack<3, 4> ();
  rsasm ("# none {}", "# braces {{}} {}", const (7), const (8));
}
