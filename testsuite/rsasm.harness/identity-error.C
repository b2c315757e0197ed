// { dg-rule "rsasm.harness" }
// A twin that does not compile.
// { dg-identity "-O1" }
// { dg-expect fail {-O1 -DGNU \(test for excess errors\)} }
// { dg-expect fail {-O1 \(test for code to compare\)} }
int f (int x) { return x; }
#ifdef GNU
int x = error;
#endif
