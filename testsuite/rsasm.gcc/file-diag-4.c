// { dg-rule "rsasm.target.file" }
// { dg-options "-fsyntax-only -fplugin-arg-rsasm-target=@dir@/file-diag-3.xml" }
// { dg-raw-messages }
// The C front end reads on where it was: later messages keep their places.
// { dg-final { scan-messages {^[^ ]*/file-diag-3\.xml:2:1: error: unknown attribute 'pointer-bitz'} } }
// { dg-final { scan-messages {^[^ ]*/file-diag-4\.c:13:9: note: the target file is read for this block$} } }
// { dg-final { scan-messages {^[^ ]*/file-diag-4\.c:18:10: error: 'undeclared' undeclared} } }
// { dg-final { scan-messages {^[^ ]*/file-diag-4\.c:23:10: error: 'undeclared_too' undeclared} } }
#include <rsasm.h>

void
f (void)
{ /* */ rsasm ("nop"); } int g (void)
{
  rsasm ("nop");
  if (g ())
    return 1;
  return undeclared;
}

int h (void)
{
  return undeclared_too;
}
