// { dg-rule "rsasm.harness" }
// An error where a warning is expected fails.
int f () { return zz; } // { dg-warning "'zz' was not declared" }
// { dg-expect fail "test for warnings, line 3" }
// { dg-expect fail "excess errors" }
