// { dg-rule "rsasm.harness" }
// { dg-do run }
// A program that returns what the test names passes.
// { dg-exit 3 }
int main () { return 3; }
