/* { dg-rule "rsasm.syntax.values" } */
/* { dg-no-plugin } */
/* { dg-additional-options "-Wall -Wextra -pedantic-errors" } */
/* Including the header in C without the plugin is silent.  */
#include <rsasm.h>
int x;
