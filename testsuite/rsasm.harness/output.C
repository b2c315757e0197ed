// { dg-rule "rsasm.harness" }
// { dg-do run }
// Another output fails.
// { dg-output "^hello$" }
int main () { __builtin_puts ("help"); }
// { dg-expect fail "output test" }
