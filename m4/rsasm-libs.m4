dnl The libraries the plugin is linked with: pugixml and libiberty.
dnl
dnl Both are linked into the plugin statically.  A plugin that needs
dnl shared libraries of its own costs every run of the compiler 2 to 3 ms
dnl of dynamic linking.

# RSASM_TRY_LINK(PREFIX, LIBS-CANDIDATES, INCLUDE, STATEMENT)
# -----------------------------------------------------------
# Set PREFIX_LIBS to the first of LIBS-CANDIDATES (separated by blanks)
# that a shared object can be linked with; empty if none.
AC_DEFUN([RSASM_TRY_LINK],
[rsasm_save_CXXFLAGS=$CXXFLAGS
rsasm_save_CPPFLAGS=$CPPFLAGS
rsasm_save_LDFLAGS=$LDFLAGS
rsasm_save_LIBS=$LIBS
CXXFLAGS="$CXXFLAGS $RSASM_CXXFLAGS"
CPPFLAGS="$CPPFLAGS $$1_CPPFLAGS"
LDFLAGS="$LDFLAGS $RSASM_LDFLAGS -Wl,--no-undefined"
$1_LIBS=
for rsasm_libs in $2; do
  AS_IF([test -z "$$1_LIBS"],
    [LIBS="$rsasm_libs $rsasm_save_LIBS"
     AC_LINK_IFELSE([AC_LANG_PROGRAM([$3], [$4])], [$1_LIBS=$rsasm_libs])])
done
CXXFLAGS=$rsasm_save_CXXFLAGS
CPPFLAGS=$rsasm_save_CPPFLAGS
LDFLAGS=$rsasm_save_LDFLAGS
LIBS=$rsasm_save_LIBS
])

# RSASM_PUGIXML
# -------------
# Sets PUGIXML_CPPFLAGS, PUGIXML_LIBS.
AC_DEFUN([RSASM_PUGIXML],
[AC_ARG_VAR([PUGIXML_CPPFLAGS], [preprocessor flags for pugixml])
AC_MSG_CHECKING([for pugixml])
RSASM_TRY_LINK([PUGIXML], [-l:libpugixml.a -lpugixml],
  [[#include <pugixml.hpp>]],
  [[pugi::xml_document d; return d.load_string ("<a/>") ? 0 : 1;]])
AS_CASE([$PUGIXML_LIBS],
  [''], [AC_MSG_RESULT([no])
	 RSASM_MISSING([pugixml, which reads the target descriptions, is missing],
		       [libpugixml-dev])],
  [-lpugixml], [AC_MSG_RESULT([shared only; the compiler will start more slowly])],
  [AC_MSG_RESULT([static])])
AC_SUBST([PUGIXML_LIBS])
])

# RSASM_LIBIBERTY
# ---------------
# Sets LIBIBERTY_CPPFLAGS, LIBIBERTY_LIBS.  The header may be installed
# as <libiberty.h> or in a folder of its own.
AC_DEFUN([RSASM_LIBIBERTY],
[AC_ARG_VAR([LIBIBERTY_CPPFLAGS], [preprocessor flags for libiberty])
AC_MSG_CHECKING([for libiberty])
rsasm_iberty_user=$LIBIBERTY_CPPFLAGS
for rsasm_dir in '' /usr/include/libiberty /usr/local/include/libiberty; do
  AS_IF([test -z "$LIBIBERTY_LIBS"],
    [LIBIBERTY_CPPFLAGS="$rsasm_iberty_user${rsasm_dir:+ -isystem $rsasm_dir}"
     RSASM_TRY_LINK([LIBIBERTY], [-liberty],
       [[#include <libiberty.h>]],
       [[pex_obj *p = pex_init (0, "x", nullptr); pex_free (p);]])])
done
AS_IF([test -z "$LIBIBERTY_LIBS"],
  [AC_MSG_RESULT([no])
   RSASM_MISSING([libiberty, which runs programs and demangles names, is missing
  (or it is not position-independent code)], [libiberty-dev])])
AC_MSG_RESULT([yes])
AC_SUBST([LIBIBERTY_LIBS])
])
