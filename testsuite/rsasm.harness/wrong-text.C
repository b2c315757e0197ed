// { dg-rule "rsasm.harness" }
// A message with another text fails twice: not found, and left over.
int f () { return zz; } // { dg-error "'yy' was not declared" }
// { dg-expect fail "test for errors, line 3" }
// { dg-expect fail "excess errors" }
