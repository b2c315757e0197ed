// { dg-rule "rsasm.harness" }
// A message that nobody expects fails.
int f () { return zz; }
// { dg-expect fail "excess errors" }
