// { dg-rule "rsasm.harness" }
// A message that comes twice passes where two are expected.
#define TWO _Pragma ("GCC error \"same\"") _Pragma ("GCC error \"same\"")
TWO // { dg-error "same" x2 }
