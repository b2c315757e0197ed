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

/* Report PROBLEMS at their lines of FILE, whose text is TEXT, and that it was
   read for the block at LOC.  GCC knows only the files that it read itself:
   FILE becomes one that was included and left.  */
static void
report_problems (const char *file, const std::string &text,
		 const std::vector<xml_problem> &problems, location_t loc)
{
  /* The front end may be in the middle of a line.  */
  unsigned depth = line_table->depth;
  linenum_type here = 0;
  if (depth)
    here = SOURCE_LINE (LINEMAPS_LAST_ORDINARY_MAP (line_table),
			line_table->highest_line);
  linemap_add (line_table, LC_ENTER, false, file, 1);
  std::vector<location_t> places;
  for (const xml_problem &p : problems)
    {
      std::size_t at = 0;
      for (unsigned line = 1; line < p.line && at < text.size (); line++)
	at = std::min (text.find ('\n', at), text.size () - 1) + 1;
      std::size_t indent = 0;
      while (at + indent < text.size () && ISBLANK (text[at + indent]))
	indent++;
      linemap_line_start (line_table, MAX (p.line, 1), indent + 80);
      places.push_back (linemap_position_for_column (line_table,
						     indent + 1));
    }
  linemap_add (line_table, LC_LEAVE, false, NULL, 0);
  if (depth)
    linemap_line_start (line_table, here, line_table->max_column_hint);

  for (std::size_t i = 0; i < problems.size (); i++)
    error_at (places[i], "%s [rsasm.target.file]",
	      problems[i].message.c_str ());
  inform (loc, "the target file is read for this block");
}

/* The whole of FILE; false if it cannot be read, with the reason in
   errno.  */
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
  int error = ferror (f) ? errno : 0;
  fclose (f);
  errno = error;
  return error == 0;
}

static void
load_target (location_t loc)
{
  plugin_context &ctx = context ();
  std::vector<xml_problem> problems;
  const char *file = ctx.target_file.c_str ();
  if (*file)
    {
      compat::add_dependency (file);
      std::string text;
      if (!read_file (file, text))
	error_at (loc, "cannot read target file %qs: %m [rsasm.target.file]",
		  file);
      else if (!(ctx.target = parse_target_xml (text, problems)))
	report_problems (file, text, problems, loc);
      else if (ctx.target->name != target_name ())
	{
	  error_at (loc, "target file %qs describes %qs, but code is made for "
		    "%qs [rsasm.target.file]", file,
		    ctx.target->name.c_str (), target_name ());
	  ctx.target.reset ();
	}
      /* Pointers may be smaller than registers (-mx32), not larger.  */
      else if (ctx.target->pointer_bits < POINTER_SIZE)
	{
	  error_at (loc, "target file %qs is for pointers of %u bits, but "
		    "these have %u [rsasm.target.file]", file,
		    ctx.target->pointer_bits, POINTER_SIZE);
	  ctx.target.reset ();
	}
      return;
    }
  const char *builtin = find_builtin_target (target_name ());
  if (!builtin)
    {
      error_at (loc, "%<rsasm%> does not support this target "
		"[rsasm.target.file]");
      return;
    }
  ctx.target = parse_target_xml (builtin, problems);
  for (const xml_problem &p : problems)
    error_at (loc, "%s.xml:%u: %s [rsasm.target.file]", target_name (), p.line,
	      p.message.c_str ());
}

void
depend_on_target_file ()
{
  if (!context ().target_file.empty ())
    compat::add_dependency (context ().target_file.c_str ());
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
