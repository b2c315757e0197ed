// { dg-rule "rsasm.harness" }
// An exception without a reason.
// { dg-identity "-O1" }
// { dg-identity-except f "-O1" }
// { dg-expect fail "test for a well-formed test" }
int f (int x) { return x; }
