// { dg-rule "rsasm.harness" }
// No code to compare.
// { dg-identity "-O1" }
// { dg-expect fail {-O1 \(test for code to compare\)} }
static int f (int x) { return x; }
