// { dg-rule "rsasm.syntax.builtin" }
// The builtin itself is no user's.
void
f (long a)
{
  __builtin_rsasm ("x", "y", a); // { dg-error "is called through the macros of '<rsasm.h>' only" }
  __builtin_rsasm (); // { dg-error "is called through the macros of '<rsasm.h>' only" }
}
