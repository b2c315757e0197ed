// { dg-rule "rsasm.harness" }
// A message on another line fails.
int f () { return zz; }
// { dg-error "'zz' was not declared" }
// { dg-expect fail "test for errors, line 4" }
// { dg-expect fail "excess errors" }
