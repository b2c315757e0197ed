// { dg-rule "rsasm.harness" }
// A message may come if the test says so; others may not.
// { dg-prune-output "'zz' was not declared" }
int f () { return zz; }
int g () { return yy; }
// { dg-expect fail "excess errors" }
