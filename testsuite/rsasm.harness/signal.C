// { dg-rule "rsasm.harness" }
// { dg-do run }
// A program that aborts fails; one that should trap and returns fails.
// { dg-exit SIGILL SIGTRAP }
int main () { __builtin_abort (); }
// { dg-expect fail "execution test" }
