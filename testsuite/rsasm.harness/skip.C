// { dg-rule "rsasm.harness" }
// { dg-do run }
// A test that is for another target, compiler or option set is skipped.
// { dg-require-gcc ">= 99" }
int main () { return 1; }
// { dg-expect unsupported "needs GCC >= 99" }
