// { dg-rule "rsasm.harness" }
// A bad regular expression fails.
int x; // { dg-error "a(b" }
// { dg-expect fail "well-formed" }
