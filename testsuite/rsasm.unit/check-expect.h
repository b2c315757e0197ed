/* Running the check stage on a block and comparing what it says.  */

#ifndef RSASM_CHECK_EXPECT_H
#define RSASM_CHECK_EXPECT_H

#include <cstdio>
#include <string>

#include "check-block.h"

namespace check_block {

inline const target_desc &
tiny ()
{
  static const target_desc t = make_target ();
  return t;
}

/* Check K for a function that has FEATURES, words.  */
inline checked_asm
run (const block &k, diag_list &diags, const std::string &features = "vec",
     const target_desc &t = tiny ())
{
  const std::vector<std::string> on = split_words (features);
  return check_asm (k.b, t, [&] (const std::string &f)
    {
      for (const std::string &o : on)
	if (o == f)
	  return true;
      return false;
    }, diags);
}

/* The tests of one program.  */
struct test_run
{
  int failures = 0;

  void verdict (const char *name, bool good)
  {
    std::printf ("%s: check: %s\n", good ? "PASS" : "FAIL", name);
    failures += !good;
  }

  /* Test that checking K gives just the diagnostics WANTED, which begins
     with a newline for the eye's sake.  */
  void expect (const char *name, const block &k, const std::string &wanted,
	       const std::string &features = "vec",
	       const target_desc &t = tiny ())
  {
    diag_list diags;
    run (k, diags, features, t);
    std::string got = show (k, diags);
    if (!wanted.empty ())
      got = "\n" + got;
    if (got != wanted)
      std::printf ("--- wanted%s\n--- got%s\n---\n", wanted.c_str (),
		   got.c_str ());
    verdict (name, got == wanted);
  }

  void accept (const char *name, const block &k,
	       const std::string &features = "vec")
  {
    expect (name, k, "", features);
  }
};

} // namespace check_block

#endif
