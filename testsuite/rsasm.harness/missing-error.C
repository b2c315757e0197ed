// { dg-rule "rsasm.harness" }
// An expected message that does not come fails.
int f () { return 0; } // { dg-error "anything" }
// { dg-expect fail "test for errors, line 3" }
