// { dg-rule "rsasm.harness" }
// A target that does not exist.
int g () { return 0; } // { dg-error "declared" "" { target x68_64 } }
// { dg-expect fail "well-formed" }
