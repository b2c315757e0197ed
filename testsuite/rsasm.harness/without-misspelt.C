// { dg-rule "rsasm.harness" }
// A technique that does not exist is no reason for an error.
// { dg-without no_such "-O0" compile }
int x;
// { dg-expect fail "fails without no_such" }
