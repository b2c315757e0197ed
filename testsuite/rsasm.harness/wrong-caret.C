// { dg-rule "rsasm.harness" }
// A message that underlines other text fails.
int f () { return zz; } // { dg-error "'zz' was not declared" }
// { dg-caret "zz;" }
// { dg-expect fail "test for errors, line 3" }
// { dg-expect fail "excess errors" }
