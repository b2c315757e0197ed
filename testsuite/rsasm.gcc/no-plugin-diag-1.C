// { dg-rule "rsasm.syntax.values" }
// { dg-no-plugin }
// Using a block without the plugin is an error that says how to load it.
#include <rsasm.h>

void
f (long a)
{
  rsasm ("nop"); // { dg-error "load the plugin: -fplugin=rsasm" }
  rsasm ("mov {}, {}", out (reg, a), in (reg, a)); // { dg-error "load the plugin: -fplugin=rsasm" }
  if (a)
    rsasm ("nop", options (nomem)); // { dg-error "load the plugin: -fplugin=rsasm" }
}

template <class T> void
g (T a)
{
  rsasm ("mov {}, {}", out (reg, a), in (reg, a)); // { dg-error "load the plugin: -fplugin=rsasm" }
}
