/* All of GCC's headers, in the order that works.

   Every file of plugin/gcc/ includes this first.  Standard headers come
   before GCC's, which poison malloc and friends.  Symbols of the front
   ends are weak: the same plugin loads into cc1plus, cc1 and lto1, and
   loading binds all symbols at once.  Call them only under
   is_cxx () (or is_c_family () for those of c-common.h).  */

#ifndef RSASM_GCC_GCC_HEADERS_H
#define RSASM_GCC_GCC_HEADERS_H

#include <algorithm>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "gcc-plugin.h"
#include "plugin-version.h"
#include "config.h"
#include "system.h"
#include "coretypes.h"
#include "tm.h"
#include "options.h"
#include "opts.h"
#include "target.h"
#include "tree.h"
#include "cp/cp-tree.h"
#include "c-family/c-common.h"
#include "cpplib.h"
#include "stringpool.h"
#include "attribs.h"
#include "diagnostic.h"
#include "diagnostic-core.h"
#include "gcc-rich-location.h"
#include "substring-locations.h"
#include "langhooks.h"
#include "fold-const.h"
#include "tree-iterator.h"
#include "tree-pass.h"
#include "basic-block.h"
#include "tree-ssa-alias.h"
#include "gimple-expr.h"

#include "gimple.h"
#include "ssa.h"
#include "gimple-iterator.h"
#include "gimple-walk.h"
#include "gimplify.h"
#include "cgraph.h"
#include "tree-nested.h"
#include "context.h"
#include "tree-pretty-print.h"
#include "rtl.h"
#include "tm_p.h"
#include "memmodel.h"
#include "emit-rtl.h"
#include "regs.h"
#include "output.h"
#include "varasm.h"
#include "stor-layout.h"
#include "toplev.h"
#include "real.h"
#include "intl.h"

#include "gcc/frontend-symbols.h"

#endif
