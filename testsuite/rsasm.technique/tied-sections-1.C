// { dg-do link }
// { dg-additional-sources "tied-sections-1-other.cc" }
// { dg-without tied_sections "-O0" link "discarded section" }
// A table beside an inline function goes with it.
#include "tied-sections-1.h"

word_t other ();

int
main ()
{
  return f (1) + other ();
}
