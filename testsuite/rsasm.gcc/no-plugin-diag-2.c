/* { dg-rule "rsasm.syntax.values" } */
/* { dg-no-plugin } */
/* Using a block in C without the plugin says how to load it.  */
#include <rsasm.h>

void
f (long a)
{
  rsasm ("nop"); /* { dg-error "load the plugin: -fplugin=rsasm" } */
  rsasm ("/* {} */", in (reg, a)); /* { dg-error "load the plugin: -fplugin=rsasm" } */
}
