// { dg-rule "rsasm.syntax.values" }
// { dg-no-plugin }
// { dg-torture "-std=c++11" "-std=c++14" "-std=c++17" "-std=c++20" }
// { dg-additional-options "-Wall -Wextra -pedantic-errors" }
// Including the header without the plugin is silent.
#include <rsasm.h>
#include <rsasm.h>

RSASM_ALLOW ("asm.template-modifiers.smaller-value") int g ();
#ifdef __RSASM__
# error "no plugin is loaded"
#endif
int x;
