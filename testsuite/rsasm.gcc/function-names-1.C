// { dg-rule "rsasm.syntax.keyword" }
// Functions, types and function-like macros of the keywords' names before and
// after the header, unless they are macros of the block's own words.
struct reg { int x; };
template <class T> struct out { T v; };
int in (int);
int let (int, int);
void options ();
#include <rsasm.h>
int lateout (int);
namespace line { int when; }
int sym (int a) { return in (a) + let (a, a) + lateout (a) + line::when; }
out<int> f (reg r) { options (); return { r.x }; }
