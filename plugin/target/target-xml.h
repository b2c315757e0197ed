/* Reading targets/NAME.xml.  */

#ifndef RSASM_TARGET_TARGET_XML_H
#define RSASM_TARGET_TARGET_XML_H

#include <memory>
#include <string>
#include <vector>

#include "target/target-desc.h"

namespace rsasm {

/* What is wrong with a target file; LINE is 1-based, 0 if unknown.  */
struct xml_problem
{
  unsigned line = 0;
  std::string message;
};

/* Parse the document TEXT.  On success return the description and leave
   PROBLEMS empty; else return null and say all that is wrong (syntax,
   unknown elements and attributes, missing attributes, cross references,
   duplicate names, empty classes).  */
std::unique_ptr<target_desc>
parse_target_xml (const std::string &text, std::vector<xml_problem> &problems);

/* The compiled-in document of target NAME; null if there is none.  */
const char *find_builtin_target (const std::string &name);

/* The compiled-in document NAME of any kind ("directives" is no target);
   null if there is none.  */
const char *find_builtin_document (const std::string &name);

/* The names of the compiled-in targets.  */
std::vector<std::string> builtin_target_names ();

} // namespace rsasm

#endif
