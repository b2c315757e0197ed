/* Reading operand lists as tokens.  */

#ifndef RSASM_GCC_TOKEN_READER_H
#define RSASM_GCC_TOKEN_READER_H

namespace rsasm {

/* Take over the preprocessor's __has_builtin, so that
   __has_builtin __rsasm_block__ (...) in the macros of <rsasm.h> becomes
   the arguments of the builtin.  From PLUGIN_PRAGMAS.  */
void install_token_reader ();

/* Free what was made for the preprocessor, if it is done with the unit:
   once the C++ front end parses, it has read all tokens.  From
   PLUGIN_PRE_GENERICIZE.  */
void release_tokens ();

} // namespace rsasm

#endif
