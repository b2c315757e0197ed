// { dg-rule "rsasm.harness" }
// Constants that differ where the functions agree, and a warning about the
// twin alone.
// { dg-identity "-O1" }
// { dg-expect fail {-O1 other sections} }
// { dg-expect fail {-O1 -DGNU \(test for excess errors\)} }
int same (int x) { return x * 5; }
#ifdef GNU
int more = 3;
# warning more
#endif
