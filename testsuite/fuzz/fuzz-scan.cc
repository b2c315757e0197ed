/* Random templates through the scan stage.

     fuzz-scan [ITERATIONS [SEED]]

   Templates are made of the pieces below and mutated, then parsed, bound and
   scanned for each target and construct.  Tests what the stage promises for
   any text: no crash; segments without gaps; statements and edits in order,
   edits apart from one another; spans within their lines; messages that can
   be rendered.  Stops with abort () at the first broken promise, after
   printing the template.  */

#include <cstdint>
#include <cstdio>
#include <cstdlib>

#include "../rsasm.unit/scan-cases.h"

using namespace rsasm;

namespace {

/* Numbers that are random enough and the same everywhere.  */
class random_source
{
public:
  explicit random_source (std::uint64_t seed)
    : m_state (seed * 2654435769u + 88172645463325252u)
  {}

  unsigned
  next ()
  {
    m_state ^= m_state << 13;
    m_state ^= m_state >> 7;
    m_state ^= m_state << 17;
    return static_cast<unsigned> (m_state >> 16);
  }

  template<std::size_t n> const char *
  pick (const char *const (&from)[n])
  {
    return from[next () % n];
  }

private:
  std::uint64_t m_state;
};

struct input
{
  const char *target;
  std::vector<std::string> lines;
  std::string operands;
};

const char *const targets[] = { "x86", "i386", "a64" };

const char *const operand_lists[] = {
  "", "in(reg, x), let(f, sym(main)), let(n, const(4))",
  "in(reg, x), let(f, sym(byte)), let(n, const(-1)), options(att_syntax)",
  "in(reg, x), let(f, sym(g)), let(n, const(10)), options(noreturn)",
  "options(raw)", "options(raw, att_syntax)",
};

const char *const statements[] = {
  "mov {x}, 5", "1: jmp 1b", "jmp 1f", "a: jz a", "b:", "0:", "10: 1:",
  "jmp {f}", "call {f}@PLT", "call a", "ret", "lea rax, [rip + a]",
  "jmp rax", "jmp *%rax", "leaq 1b(%rip), %rax", "lock", "rep movsb",
  "lock inc dword ptr [rax]", ".pushsection .a, \"aw\"", ".popsection",
  ".previous", ".text", ".long 1b - ., a - b, {f}, {n}", ".ascii \"a;b\"",
  ".set a, 5", "a = b", "a == 3", ". = 4", ".cfi_adjust_cfa_offset {n}",
  ".cfi_remember_state", ".cfi_restore_state", ".cfi_def_cfa rsp, 8",
  ".code32", ".code64", ".globl a", ".bite", "{{vex}} vaddps xmm0, xmm1",
  "vaddps zmm0{{k1}}{{z}}, zmm1, {{rn-sae}}", "mov eax, 1b", "jmp .L3",
  "jmp .+4", "mov rax, foo[rip]", "x .req x0", "cbz x0, a", "b.ne 1f",
  "ldr x0, =a", "add x0, x0, :lo12:{f}", "ld1 {{v0.4s}}, [x0]", "adr x0, a",
  "br x0", "jne,pt 1f", "\"q r\": jmp \"q r\"", "l{n}: jmp l{n}",
  "{f}: nop", "{x}{f} {n}", "mov al, 'a'",
};

const char *const tokens[] = {
  "{x}", "{f}", "{n}", "{{", "}}", "{", "}", "(", ")", "[", "]", ",", ":",
  "=", "==", "\"", "'", "\\", "#", "//", "/*", "*/", "/", ";", "\n", "\r",
  " ", "\t", "@", "@PLT", "$", "%", "*", ".", "..", "1f", "0b", "01:",
  "9999999999999999999b", "a", "\1", "\2", "\x80", "\xff", "\0", "#APP",
  "#NO_APP", ".L", ".req", "rex", "jmp ", "lock ", ".set ", "-", "+4",
};

void
print_quoted (const char *what, const std::string &s)
{
  std::printf ("%s: \"", what);
  for (unsigned char c : s)
    if (c < ' ' || c >= 0x7f || c == '"' || c == '\\')
      std::printf ("\\%03o", c);
    else
      std::putchar (c);
  std::printf ("\"\n");
}

/* Abort with a report of IN unless IS_GOOD.  */
void
require (bool is_good, const char *what, const input &in)
{
  if (is_good)
    return;
  std::printf ("FAIL: fuzz-scan: %s\ntarget: %s\n", what, in.target);
  for (const std::string &line : in.lines)
    print_quoted ("line", line);
  print_quoted ("operands", in.operands);
  std::fflush (stdout);
  std::abort ();
}

bool
is_inside (span s, const input &in)
{
  if (s.is_statement ())
    return true;
  if (s.is_template () && static_cast<std::size_t> (s.text) >= in.lines.size ())
    return false;
  const std::string &text = s.is_template () ? in.lines[s.text] : in.operands;
  return s.text >= span::operand_list && s.begin <= s.end
	 && s.end <= text.size ();
}

void
check_diags (const diag_list &diags, const input &in)
{
  for (const diag &d : diags.all ())
    {
      require (d.id < diag_id::count, "diagnostic without id", in);
      require (is_inside (d.where, in), "span of a diagnostic", in);
      require (!render (d).empty (), "message", in);
      for (const diag_note &n : d.notes)
	{
	  require (is_inside (n.where, in), "span of a note", in);
	  require (!render_markup (n.text, {}, "'", "'").empty (), "note", in);
	}
      for (const diag_fixit &f : d.fixits)
	require (is_inside (f.where, in) && !f.where.is_statement (),
		 "span of a fix-it", in);
    }
}

void
check_text (const asm_text &t, const input &in)
{
  std::size_t begin = 0;
  for (const text_segment &s : t.segments)
    {
      require (s.begin >= begin && s.begin <= t.text.size (), "segment", in);
      begin = s.begin;
      require (is_inside (s.where, in), "span of a segment", in);
    }
  require (t.text.empty () || (!t.segments.empty ()
			       && t.segments.front ().begin == 0),
	   "text without a segment", in);
}

void
check_scanned (const scanned_asm &s, const input &in)
{
  check_text (s.text, in);
  const std::size_t size = s.text.text.size ();
  std::size_t last = 0;
  for (const asm_statement &st : s.statements)
    {
      require (st.where.begin >= last && st.where.begin <= st.where.end
		 && st.where.end <= size,
	       "statement out of order", in);
      last = st.where.begin;
      require (st.name.begin >= st.where.begin && st.name.begin <= st.name.end
		 && st.name.end <= st.where.end,
	       "name outside its statement", in);
      require (st.first_part + st.prefixes + st.operands <= s.parts.size (),
	       "parts", in);
      for (unsigned i = 0; i < st.prefixes + st.operands; i++)
	{
	  const text_range &p = s.parts[st.first_part + i];
	  require (p.begin >= st.where.begin && p.begin <= p.end
		     && p.end <= st.where.end,
		   "part outside its statement", in);
	}
      require (is_inside (s.text.span_of (st.where), in),
	       "span of a statement", in);
    }
  last = 0;
  for (const text_edit &e : s.edits)
    {
      require (e.where.begin >= last && e.where.begin <= e.where.end
		 && e.where.end <= size,
	       "edits overlap", in);
      last = e.where.end;
      require (!e.replacement.empty (), "empty edit", in);
      for (std::size_t i = e.where.begin; i < e.where.end; i++)
	require (s.text.segment_at (i).operand < 0,
		 "edit takes an operand away", in);
    }
  require (print_scanned (s).size () >= s.statements.size (), "print", in);
}

/* A random template of some lines.  */
input
random_input (random_source &r)
{
  input in;
  in.target = r.pick (targets);
  in.operands = r.pick (operand_lists);
  for (unsigned n = r.next () % 8 + 1; n != 0; n--)
    {
      std::string line = r.pick (statements);
      while (r.next () % 4 == 0)
	line += std::string (r.next () % 2 ? "; " : " ") + r.pick (statements);
      for (unsigned m = r.next () % 2 ? 0 : r.next () % 4; m != 0; m--)
	{
	  const std::size_t at = r.next () % (line.size () + 1);
	  switch (r.next () % 5)
	    {
	    case 0: line.erase (at, r.next () % 5); break;
	    case 1: line.insert (at, 1, static_cast<char> (r.next ())); break;
	    default: line.insert (at, r.pick (tokens)); break;
	    }
	}
      in.lines.push_back (line);
    }
  return in;
}

} // anonymous namespace

int
main (int argc, char **argv)
{
  const unsigned long count
    = argc > 1 ? std::strtoul (argv[1], nullptr, 10) : 20000;
  const unsigned long seed
    = argc > 2 ? std::strtoul (argv[2], nullptr, 10) : 1;
  random_source r (seed);
  unsigned long scanned = 0, clean = 0;
  for (unsigned long n = 0; n < count; n++)
    {
      const input in = random_input (r);
      const construct_kind construct = static_cast<construct_kind>
	(r.next () % static_cast<unsigned> (construct_kind::count));
      const unit::scan_run run (unit::scan_target (in.target), in.lines,
				in.operands, construct, r.next () % 8 == 0);
      check_diags (run.diags, in);
      if (!run.is_bound)
	continue;
      scanned++;
      clean += !run.diags.has_errors ();
      check_scanned (run.out, in);
    }
  std::printf ("%lu templates scanned, %lu without errors\n", scanned, clean);
  std::printf ("PASS: fuzz-scan: %lu templates, seed %lu\n", count, seed);
  return 0;
}
