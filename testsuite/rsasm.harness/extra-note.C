// { dg-rule "rsasm.harness" }
// Once a test expects a note, every note counts.
int g (int); // { dg-note "candidate: " }
int h () { return g (); } // { dg-error "too few arguments" }
// { dg-expect fail "test for notes, line 3" }
// { dg-expect fail "excess errors" }
