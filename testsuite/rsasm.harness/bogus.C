// { dg-rule "rsasm.harness" }
// A message that must not come fails.
int f () { return zz; } // { dg-bogus "zz" }
// { dg-expect fail "test for bogus messages, line 3" }
