// { dg-rule "rsasm.harness" }
// A failure that does not exist.
// { dg-without memory_clobber "-O0" sometimes }
int x;
// { dg-expect fail "well-formed test" }
