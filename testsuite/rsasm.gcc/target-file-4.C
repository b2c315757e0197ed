// { dg-rule "rsasm.target.file" }
// { dg-options "-O1 -fplugin-arg-rsasm-target=@dir@/../../plugin/targets/x86_64.xml -MMD -MF -" }
// { dg-raw-messages }
// A target file that no block made the plugin read is none.
// { dg-final { scan-messages {target-file-4\.C} } }
// { dg-final { scan-messages-not {x86_64\.xml} } }
#include "rsasm-test.h"
