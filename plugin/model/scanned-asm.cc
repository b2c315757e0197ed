/* Places in a scanned text.  */

#include "model/scanned-asm.h"

#include <algorithm>

namespace rsasm {

const text_segment &
asm_text::segment_at (std::size_t pos) const
{
  auto after = std::upper_bound (segments.begin (), segments.end (), pos,
				 [] (std::size_t p, const text_segment &s)
				 { return p < s.begin; });
  return *(after == segments.begin () ? after : after - 1);
}

atom_kind
asm_text::atom_at (std::size_t pos) const
{
  return text[pos] == atom_char ? segment_at (pos).atom : atom_kind::none;
}

span
asm_text::span_of (text_range r) const
{
  if (segments.empty ())
    return span ();
  /* The segments that hold the first and the last byte.  */
  const text_segment &first = segment_at (r.begin);
  const text_segment &last
    = r.empty () ? first : segment_at (r.end - 1);
  std::size_t begin = first.where.begin;
  if (first.is_verbatim)
    begin += r.begin - first.begin;
  std::size_t end = last.where.end;
  if (last.is_verbatim)
    end = last.where.begin + (r.end - last.begin);
  if (first.where.text != last.where.text || end < begin)
    end = first.where.end;
  return make_span (first.where.text, begin, end);
}

} // namespace rsasm
