# rsasm.m4 - use rsasm in projects that are built with Autoconf.
# serial 1

# RSASM_CHECK([ACTION-IF-FOUND], [ACTION-IF-NOT-FOUND])
# -----------------------------------------------------
# Find rsasm for the C++ compiler $CXX and see that it works.  Sets and
# substitutes
#   RSASM_CFLAGS   flags that load the plugin and find <rsasm.h>; add them
#                  to CXXFLAGS (or AM_CXXFLAGS) after the call
#   RSASM_PLUGIN   the plugin itself, which objects may depend on: they
#                  need to be compiled again when it is replaced
# Without ACTION-IF-NOT-FOUND a missing rsasm ends configure.  Users may
# give RSASM_CFLAGS themselves.  Needs pkg-config.
#
#   AC_PROG_CXX
#   RSASM_CHECK
#   AC_SUBST([AM_CXXFLAGS], [$RSASM_CFLAGS])
AC_DEFUN([RSASM_CHECK],
[AC_REQUIRE([AC_PROG_CXX])dnl
AC_ARG_VAR([PKG_CONFIG], [the pkg-config program])
AC_ARG_VAR([RSASM_CFLAGS], [flags that load rsasm, overriding pkg-config])
AC_CHECK_TOOL([PKG_CONFIG], [pkg-config])
AC_MSG_CHECKING([for rsasm])
rsasm_major=`$CXX -dumpversion 2>/dev/null | sed 's/[[^0-9]].*//'`
rsasm_target=`$CXX -dumpmachine 2>/dev/null`
rsasm_reason=
if test -z "$RSASM_CFLAGS"; then
  # A cross compiler's module has its target in the name.
  for rsasm_module in rsasm-gcc-$rsasm_major-$rsasm_target rsasm-gcc-$rsasm_major; do
    if test -z "$RSASM_CFLAGS" && test -n "$PKG_CONFIG" \
       && test "x`$PKG_CONFIG --variable=target $rsasm_module 2>/dev/null`" \
	  = "x$rsasm_target"; then
      RSASM_CFLAGS=`$PKG_CONFIG --cflags $rsasm_module`
      RSASM_PLUGIN=`$PKG_CONFIG --variable=plugin $rsasm_module`
    fi
  done
  if test -z "$RSASM_CFLAGS"; then
    rsasm_reason="pkg-config knows no rsasm-gcc-$rsasm_major for $rsasm_target"
  fi
else
  RSASM_PLUGIN=`AS_ECHO(["$RSASM_CFLAGS"]) \
    | sed -n 's/.*-fplugin=\([[^ ]]*\).*/\1/p'`
fi
if test -n "$RSASM_CFLAGS"; then
  AC_LANG_PUSH([C++])
  rsasm_save_CXXFLAGS=$CXXFLAGS
  CXXFLAGS="$CXXFLAGS $RSASM_CFLAGS"
  AC_COMPILE_IFELSE(
    [AC_LANG_PROGRAM([[#include <rsasm.h>
#ifndef __RSASM__
#error "rsasm is not loaded"
#endif]], [[rsasm ("nop");]])],
    [], [rsasm_reason="$CXX $RSASM_CFLAGS does not work, see config.log"])
  CXXFLAGS=$rsasm_save_CXXFLAGS
  AC_LANG_POP([C++])
fi
if test -z "$rsasm_reason"; then
  AC_MSG_RESULT([$RSASM_CFLAGS])
else
  AC_MSG_RESULT([no ($rsasm_reason)])
  RSASM_CFLAGS=
  RSASM_PLUGIN=
fi
AC_SUBST([RSASM_CFLAGS])
AC_SUBST([RSASM_PLUGIN])
if test -z "$rsasm_reason"; then
  m4_default([$1], [:])
else
  m4_default([$2], [AC_MSG_ERROR([rsasm is needed: $rsasm_reason])])
fi
])
