// { dg-rule "rsasm.syntax.line" }
// Later lines: literals of every kind, and line () of a constant.
#include "rsasm-test.h"

static constexpr char two[] = "nop\nnop";

void
f (bool)
{
  rsasm ("nop", "nop", R"(nop)", "nop" "\n" "nop", R"x(nop
nop)x", line (two), line ("nop"), line (sizeof (long) == 8 ? "nop" : ""));
}
