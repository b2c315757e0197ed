// { dg-rule "rsasm.harness" }
// { dg-additional-options "-fdiagnostics-parseable-fixits" }
// Replacements that the compiler proposes: place and text.
struct s { int member; };
int f (s x) { return x.membre; } // { dg-error "did you mean 'member'" }
// { dg-fixit "24-30:member" "" .-1 }
