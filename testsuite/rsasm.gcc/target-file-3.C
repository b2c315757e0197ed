// { dg-rule "rsasm.target.file" }
// { dg-do preprocess }
// { dg-options "-fplugin-arg-rsasm-target=@dir@/../../plugin/targets/x86_64.xml -M -MP" }
// Under -M the file is a dependency, though no block is translated.
// { dg-final { scan-output {target-file-3\.C} } }
// { dg-final { scan-output {^.*plugin/targets/x86_64\.xml:$} } }
// { dg-final { scan-output-not {^.*target-file-3\.C:$} } }
#include "rsasm-test.h"
