// { dg-rule "rsasm.harness" }
// { dg-additional-options "-fdiagnostics-parseable-fixits" }
// Another replacement fails.
struct s { int member; };
int f (s x) { return x.membre; } // { dg-error "did you mean 'member'" }
// { dg-fixit "24-30:number" "" .-1 }
// { dg-expect fail "test for fixits, line 5" }
// { dg-expect fail "excess errors" }
