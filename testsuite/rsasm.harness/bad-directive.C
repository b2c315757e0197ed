// { dg-rule "rsasm.harness" }
// A misspelt directive fails.
// { dg-erorr "x" }
// { dg-expect fail "well-formed" }
