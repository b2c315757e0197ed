// { dg-rule "rsasm.harness" }
// { dg-raw-messages }
// Messages that are not read are still scanned, and a crash still counts.
// { dg-final { scan-messages "needle1" } }
// { dg-final { scan-messages "needle2" } }
// { dg-final { scan-messages-not "needle1" } }
// { dg-final { scan-messages-times "needle1" 1 } }
// { dg-expect fail "scan-messages needle2" }
// { dg-expect fail "scan-messages-not needle1" }
#error needle1
