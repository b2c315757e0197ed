// { dg-rule "rsasm.harness" }
// Messages for some targets only, and for none.
int f () { return zz; } // { dg-error "declared" "" { target all } }
int g () { return 0; } // { dg-error "declared" "" { target !all } }
int h () { return zz; } // { dg-error "declared" "" { target !all } }
// { dg-expect fail "excess errors" }
