/* Which target, and which of its features a function may use.

   Reads GCC's option structures; gives names.  The features of a function
   are those of its target attribute or pragma, not of the command line.
   Rows exist for the features that the XML files name; GCC defines the
   masks as macros, so a row for a target it was not built for drops out
   by itself.  */

#include "gcc/gcc-headers.h"

#include "gcc/target-query.h"

#include "base/text.h"
#include "gcc/compat.h"
#include "gcc/plugin-context.h"
#include "target/target-xml.h"

namespace rsasm {

static const char *
target_name ()
{
#if defined TARGET_64BIT
  return TARGET_64BIT ? "x86_64" : "i386";
#elif defined TARGET_AARCH64 || defined AARCH64_FL_SIMD
  return "aarch64";
#else
  return "";
#endif
}

/* The whole of FILE; false if it cannot be read.  */
static bool
read_file (const char *file, std::string &text)
{
  FILE *f = fopen (file, "r");
  if (!f)
    return false;
  char buffer[4096];
  size_t n;
  while ((n = fread (buffer, 1, sizeof buffer, f)) > 0)
    text.append (buffer, n);
  bool ok = !ferror (f);
  fclose (f);
  return ok;
}

static void
load_target (location_t loc)
{
  plugin_context &ctx = context ();
  std::string text, origin;
  if (!ctx.target_file.empty ())
    {
      origin = ctx.target_file;
      compat::add_dependency (origin.c_str ());
      if (!read_file (origin.c_str (), text))
	{
	  error_at (loc, "cannot read target file %qs: %m [rsasm.target.file]",
		    origin.c_str ());
	  return;
	}
    }
  else
    {
      origin = target_name ();
      const char *builtin = find_builtin_target (origin);
      if (!builtin)
	{
	  error_at (loc, "%<rsasm%> does not support this target "
		    "[rsasm.target.file]");
	  return;
	}
      text = builtin;
    }
  std::vector<xml_problem> problems;
  ctx.target = parse_target_xml (text, problems);
  if (ctx.target)
    return;
  for (const xml_problem &p : problems)
    error_at (loc, "%s:%u: %s [rsasm.target.file]", origin.c_str (), p.line,
	      p.message.c_str ());
}

const target_desc *
current_target (location_t loc)
{
  plugin_context &ctx = context ();
  if (!ctx.target && !ctx.target_failed)
    {
      load_target (loc);
      ctx.target_failed = !ctx.target;
    }
  return ctx.target.get ();
}

const directive_table *
current_directives (location_t loc)
{
  plugin_context &ctx = context ();
  if (!ctx.directives && !ctx.directives_failed)
    {
      std::vector<xml_problem> problems;
      ctx.directives
	= parse_directives_xml (find_builtin_document ("directives"),
				problems);
      for (const xml_problem &p : problems)
	error_at (loc, "directives.xml:%u: %s [rsasm.target.file]", p.line,
		  p.message.c_str ());
      ctx.directives_failed = !ctx.directives;
    }
  return ctx.directives.get ();
}

#ifdef OPTION_MASK_ISA_SSE
/* x86: option bits of the function.  */
static bool
has_feature (const cl_target_option *o, const std::string &name)
{
  static const struct { const char *name; HOST_WIDE_INT mask; } rows[] = {
    { "mmx", OPTION_MASK_ISA_MMX },
    { "sse", OPTION_MASK_ISA_SSE },
    { "sse2", OPTION_MASK_ISA_SSE2 },
    { "avx", OPTION_MASK_ISA_AVX },
    { "avx2", OPTION_MASK_ISA_AVX2 },
    { "avx512f", OPTION_MASK_ISA_AVX512F },
    { "avx512bw", OPTION_MASK_ISA_AVX512BW },
    { "avx512dq", OPTION_MASK_ISA_AVX512DQ },
    { "avx512vl", OPTION_MASK_ISA_AVX512VL },
  };
  for (const auto &row : rows)
    if (name == row.name)
      return (o->x_ix86_isa_flags & row.mask) != 0;
#ifdef OPTION_MASK_ISA2_AMX_TILE
  if (name == "amx-tile")
    return (o->x_ix86_isa_flags2 & OPTION_MASK_ISA2_AMX_TILE) != 0;
#endif
#ifdef OPTION_MASK_ISA2_AVX512FP16
  if (name == "avx512fp16")
    return (o->x_ix86_isa_flags2 & OPTION_MASK_ISA2_AVX512FP16) != 0;
#endif
  if (name == "x87")
    return (o->x_target_flags & MASK_80387) != 0;
  return false;
}
#elif defined AARCH64_FL_SIMD
static bool
has_feature (const cl_target_option *o, const std::string &name)
{
  /* -mgeneral-regs-only leaves the architecture's bits as they are.  */
  if ((o->x_target_flags & MASK_GENERAL_REGS_ONLY) != 0)
    return false;
  if (name == "neon" || name == "simd")
    return (o->x_aarch64_isa_flags & AARCH64_FL_SIMD) != 0;
  if (name == "fp")
    return (o->x_aarch64_isa_flags & AARCH64_FL_FP) != 0;
  if (name == "sve")
    return (o->x_aarch64_isa_flags & AARCH64_FL_SVE) != 0;
  if (name == "fp16")
    return (o->x_aarch64_isa_flags & AARCH64_FL_F16) != 0;
  if (name == "bf16")
    return (o->x_aarch64_isa_flags & AARCH64_FL_BF16) != 0;
  return false;
}
#else
static bool
has_feature (const cl_target_option *, const std::string &)
{
  return false;
}
#endif

feature_query
features_of (tree fn)
{
  tree node = fn ? DECL_FUNCTION_SPECIFIC_TARGET (fn) : NULL_TREE;
  if (!node)
    node = target_option_default_node;
  const cl_target_option *o = node ? TREE_TARGET_OPTION (node) : nullptr;
  return [o] (const std::string &name) { return o && has_feature (o, name); };
}

} // namespace rsasm
