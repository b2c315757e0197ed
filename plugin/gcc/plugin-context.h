/* What the plugin keeps while it runs: the only mutable state, made in
   plugin_init and reached through context ().  */

#ifndef RSASM_GCC_PLUGIN_CONTEXT_H
#define RSASM_GCC_PLUGIN_CONTEXT_H

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include "gcc/techniques.h"
#include "target/directives.h"
#include "target/target-desc.h"

namespace rsasm {

/* Level of a rule set by -fplugin-arg-rsasm-rule=ID:LEVEL.  */
enum class rule_level { off, warn, error };

/* Memory of tokens that were given to the preprocessor, in chunks.  */
struct token_memory
{
  std::vector<std::unique_ptr<char[]>> chunks;
  char *next = nullptr;		/* free part of the last chunk  */
  std::size_t left = 0;
};

struct plugin_context
{
  /* -fplugin-arg-rsasm-target=FILE.  */
  std::string target_file;
  std::map<std::string, rule_level> rules;
  /* -fplugin-arg-rsasm-without=TECHNIQUE.  */
  technique_set left_out;

  /* See gcc/token-reader.cc.  */
  token_memory tokens;

  /* Read on first use; null until then.  */
  std::unique_ptr<target_desc> target;
  bool target_failed = false;
  std::unique_ptr<directive_table> directives;
  bool directives_failed = false;

  /* Calls of the builtin that the front end made and no function body
     has yet been rewritten for: a unit without blocks is never walked.  */
  unsigned pending_calls = 0;

  /* [[rsasm]] stood somewhere, or holds for the whole unit.  */
  bool saw_checked = false;
  bool check_all = false;
  /* Hashes of the templates that were judged while [[rsasm]] stood
     somewhere: what else reaches GIMPLE is judged there.  */
  std::unordered_set<std::size_t> judged;

  /* A block with clobber_abi was translated.  */
  bool saw_clobber_abi = false;

  /* A block without nostack was translated, for a compilation whose passes
     keep the stack promise.  */
  bool saw_stack_user = false;

  /* A block with may_unwind was translated.  */
  bool saw_unwinding = false;

  /* A variable was bound to a register.  */
  bool saw_register_variable = false;

  /* What was reported, by place and message: a template's block is
     reported once however often it is instantiated.  */
  std::set<std::string> reported;
};

plugin_context &context ();

} // namespace rsasm

#endif
