// { dg-rule "rsasm.harness" }
// { dg-do run }
// A program that does not compile is no pass.
int main () { return zz; } // { dg-error "declared" }
// { dg-expect unresolved "execution test" }
