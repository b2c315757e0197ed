// { dg-rule "rsasm.harness" }
// A message that comes twice fails a test that expects it once.
#define TWO _Pragma ("GCC error \"same\"") _Pragma ("GCC error \"same\"")
TWO // { dg-error "same" }
// { dg-expect fail "excess errors" }
