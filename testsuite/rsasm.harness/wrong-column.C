// { dg-rule "rsasm.harness" }
// A message in another column fails.
int f () { return zz; } // { dg-error "18: 'zz' was not declared" }
// { dg-expect fail "test for errors, line 3" }
// { dg-expect fail "excess errors" }
