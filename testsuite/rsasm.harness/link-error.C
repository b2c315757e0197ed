// { dg-rule "rsasm.harness" }
// { dg-do link }
// An undefined symbol fails.
void g ();
int main () { g (); }
// { dg-expect fail "excess errors" }
// { dg-expect fail "exit status" }
