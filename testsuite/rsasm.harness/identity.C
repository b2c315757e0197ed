// { dg-rule "rsasm.harness" }
// Code that differs, an exception that does not, one that is only for
// another level, other sections, a function the twin lacks.
// { dg-identity "-O0 -O2" }
// { dg-expect fail {-O0 wrong\(int\) is its twin} }
// { dg-expect fail {-O2 wrong\(int\) is its twin} }
// { dg-identity-except excepted "-O0 -O2" "a harness test" }
// { dg-identity-except stale "-O2" "a harness test" }
// { dg-expect fail {-O2 stale differs from its twin} }
// { dg-identity-except stale_name "-O2" "a harness test" }
// { dg-expect fail {-O2 stale_name differs from its twin} }
// { dg-identity-except half "-O0" "a harness test" }
// { dg-expect fail {-O2 half\(\) is its twin} }
// { dg-expect fail {-O0 lost\(int\) is its twin} }
// { dg-expect fail {-O2 lost\(int\) is its twin} }
#ifdef GNU
# define DIFFERENT 1
#else
# define DIFFERENT 2
int lost (int x) { return x; }
#endif
int wrong (int x) { return x + DIFFERENT; }
int excepted () { return DIFFERENT; }
int stale () { return 3; }
int half () { return DIFFERENT; }
int same (int x) { return x * 5; }
