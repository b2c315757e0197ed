/* Spans as GCC locations, as late as possible.  */

#ifndef RSASM_GCC_LOCATE_H
#define RSASM_GCC_LOCATE_H

#include "gcc/gcc-headers.h"
#include "gcc/read-call.h"
#include "parse/source-map.h"

namespace rsasm {

/* Turns spans into locations.  */
class locator
{
public:
  virtual ~locator () {}

  /* The location of S, with a range; the nearest that is known.  */
  virtual location_t locate (span s) = 0;
  /* True if locate (S) is exact, so that a fix-it may edit there.  */
  virtual bool is_exact (span s) = 0;
  /* The location of the statement's macro name.  */
  virtual location_t statement_location () = 0;
};

/* The location of the name of the outermost macro of <rsasm.h> that LOC
   comes from; LOC itself if none.  */
location_t macro_name_location (location_t loc);

/* Where GCC is to place what becomes of the block called at LOC.  A place
   in the header's macros would silence its warnings about operands, as a
   system header's.  */
location_t user_location (location_t loc);

/* Finds the places of one block.  The source is read only when the first
   place is asked for.  */
class block_locator : public locator
{
public:
  block_locator (const raw_call &call, const operand_list &list)
    : m_call (call), m_list (list)
  {}

  /* What is known once the values are read: locations to fall back to.  */
  void set_values (const call_values *values) { m_values = values; }

  location_t locate (span s) final override;
  bool is_exact (span s) final override;
  location_t statement_location () final override;

private:
  void read_source ();
  bool find (span s, location_t &result);
  bool to_location (source_position first, source_position last,
		    location_t &result) const;
  int item_at (span s) const;

  const raw_call &m_call;
  const operand_list &m_list;
  const call_values *m_values = nullptr;
  bool m_is_read = false;
  std::unique_ptr<source_map> m_map;
  location_t m_name = UNKNOWN_LOCATION;	/* of the macro's name  */
  expanded_location m_start;
};

} // namespace rsasm

#endif
