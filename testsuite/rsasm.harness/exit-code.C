// { dg-rule "rsasm.harness" }
// { dg-do run }
// A program that returns 1 fails.
int main () { return 1; }
// { dg-expect fail "execution test" }
