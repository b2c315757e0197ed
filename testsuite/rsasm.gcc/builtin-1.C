// { dg-rule "rsasm.syntax.builtin" }
// The builtin can be asked for, the macro tells the version.
#include <rsasm.h>

#if !defined __RSASM__ || __RSASM__ < 202601L
# error "__RSASM__"
#endif
#ifdef __has_builtin
# if !__has_builtin (__builtin_rsasm)
#  error "__builtin_rsasm"
# endif
#endif
int x;
