dnl The compiler that loads the plugin, and the compiler that builds it.
dnl
dnl A plugin belongs to one build of GCC: it is compiled against that
dnl build's headers and refuses to be loaded by another.  Two compilers
dnl are at work here: RSASM_GXX, which will load the plugin (it may be a cross
dnl compiler), and CXX, which compiles it (it produces code for the
dnl machine RSASM_GXX runs on).
dnl
dnl What is missing ends configure with the name of the Debian package
dnl that has it.

# RSASM_MISSING(WHAT, PACKAGE)
# ----------------------------
AC_DEFUN([RSASM_MISSING],
[AC_MSG_ERROR([$1
  On Debian:  apt-get install --no-install-recommends $2])])

# RSASM_GCC
# ---------
# Find the compiler to build for.  Sets and substitutes
#   RSASM_GXX, GCC_FOR_TESTS     its C++ and C drivers
#   RSASM_GCC_VERSION, RSASM_GCC_MAJOR
#   RSASM_TARGET           its target triplet, as it prints it
#   RSASM_TARGET_LIST      names of the target descriptions it may need
AC_DEFUN([RSASM_GCC],
[AC_ARG_WITH([gcc],
  [AS_HELP_STRING([--with-gcc=GXX],
    [build the plugin for the C++ compiler GXX, which may be a cross
     compiler @<:@g++ in PATH, or TARGET-g++ with --target@:>@])],
  [], [with_gcc=])
AS_CASE([$with_gcc],
  [no], [AC_MSG_ERROR([--without-gcc makes no sense: rsasm is a GCC plugin])],
  [''|yes], [rsasm_gxx_name=${target_alias:+$target_alias-}g++],
  [rsasm_gxx_name=$with_gcc])

AS_CASE([$rsasm_gxx_name],
  [*/*], [AS_IF([test -x "$rsasm_gxx_name"], [RSASM_GXX=$rsasm_gxx_name])])
AC_PATH_PROG([RSASM_GXX], [$rsasm_gxx_name])
AS_IF([test -z "$RSASM_GXX"],
  [dnl g++-12 is in g++-12, aarch64-linux-gnu-g++-12 in g++-12-aarch64-linux-gnu.
   rsasm_pkg=`AS_ECHO(["$rsasm_gxx_name"]) | sed \
     -e 's,.*/,,' -e 's/^\(.*\)-\(g++.*\)$/\2-\1/' -e y/_/-/`
   RSASM_MISSING([no compiler $rsasm_gxx_name to build for (--with-gcc)],
		 [$rsasm_pkg])])

AC_MSG_CHECKING([whether $RSASM_GXX is GCC 11 or later])
RSASM_GCC_VERSION=`$RSASM_GXX -dumpfullversion 2>/dev/null`
RSASM_GCC_MAJOR=`AS_ECHO(["$RSASM_GCC_VERSION"]) | sed 's/[[^0-9]].*//'`
AS_IF([test -z "$RSASM_GCC_MAJOR" \
       || $RSASM_GXX -dM -E -x c++ /dev/null 2>/dev/null | grep __clang__ >/dev/null],
  [AC_MSG_RESULT([no])
   RSASM_MISSING([$RSASM_GXX is not GCC; choose one with --with-gcc=g++-VERSION],
		 [g++])])
AC_MSG_RESULT([$RSASM_GCC_VERSION])
AS_IF([test "$RSASM_GCC_MAJOR" -lt 11],
  [AC_MSG_ERROR([GCC $RSASM_GCC_VERSION is too old: rsasm needs GCC 11 or later])],
  [test "$RSASM_GCC_MAJOR" -gt 16],
  [AC_MSG_WARN([GCC $RSASM_GCC_MAJOR is newer than any this release was tested with])])

AC_MSG_CHECKING([for the target of $RSASM_GXX])
RSASM_TARGET=`$RSASM_GXX -dumpmachine`
AC_MSG_RESULT([$RSASM_TARGET])
AS_CASE([$RSASM_TARGET],
  [x86_64-*|i?86-*], [RSASM_TARGET_LIST="x86_64 i386"],
  [aarch64*],        [RSASM_TARGET_LIST=aarch64],
  [arm*],            [RSASM_TARGET_LIST=arm],
  [riscv*],          [RSASM_TARGET_LIST="riscv64 riscv32"],
  [AC_MSG_WARN([rsasm has no description of $RSASM_TARGET: users must give one
by -fplugin-arg-rsasm-target=FILE])
   RSASM_TARGET_LIST=])

dnl The C driver beside it, for the tests that load the plugin into cc1.
GCC_FOR_TESTS=`AS_ECHO(["$RSASM_GXX"]) | sed 's/g++\([[^/]]*\)$/gcc\1/'`
AS_IF([test "x$GCC_FOR_TESTS" = "x$RSASM_GXX" || test ! -x "$GCC_FOR_TESTS"],
  [GCC_FOR_TESTS=$RSASM_GXX])

AC_SUBST([RSASM_GXX])
AC_SUBST([GCC_FOR_TESTS])
AC_SUBST([RSASM_GCC_VERSION])
AC_SUBST([RSASM_GCC_MAJOR])
AC_SUBST([RSASM_TARGET])
AC_SUBST([RSASM_TARGET_LIST])
AC_DEFINE_UNQUOTED([RSASM_GCC_MAJOR], [$RSASM_GCC_MAJOR],
  [Major version of the compiler the plugin is for.])
AC_DEFINE_UNQUOTED([RSASM_TARGET], ["$RSASM_TARGET"],
  [Target triplet of the compiler the plugin is for.])
])

# RSASM_HOST_CXX
# --------------
# Choose CXX, unless the user did: RSASM_GXX itself if it makes programs for
# this machine, else the native g++ of the same major version, else g++.
AC_DEFUN([RSASM_HOST_CXX],
[AC_REQUIRE([RSASM_GCC])dnl
AC_BEFORE([$0], [AC_PROG_CXX])dnl
AC_ARG_VAR([CXX], [compiler that builds the plugin
  @<:@the one of --with-gcc, or the native g++ for a cross compiler@:>@])
AS_IF([test -z "$CXX"],
  [rsasm_native=
   for rsasm_cxx in g++-$RSASM_GCC_MAJOR g++; do
     AS_IF([test -z "$rsasm_native" && $rsasm_cxx --version >/dev/null 2>&1],
       [rsasm_native=$rsasm_cxx])
   done
   AS_IF([test -z "$rsasm_native" \
	  || test "`$rsasm_native -dumpmachine`" = "$RSASM_TARGET"],
     [CXX=$RSASM_GXX], [CXX=$rsasm_native])])
])

# RSASM_CXX_FLAGS
# ---------------
# What every object of the plugin is compiled with.  GCC is built without
# RTTI and exceptions; a plugin with RTTI builds but cannot be loaded.
AC_DEFUN([RSASM_CXX_FLAGS],
[AC_REQUIRE([AC_PROG_CXX])dnl
RSASM_CXXFLAGS="-std=gnu++17 -fPIC -fvisibility=hidden -fno-rtti -fno-exceptions"
RSASM_WARNINGS="-Wall -Wextra"
RSASM_LDFLAGS="-shared -static-libstdc++ -static-libgcc -Wl,--exclude-libs,ALL"
AC_ARG_ENABLE([werror],
  [AS_HELP_STRING([--enable-werror], [stop at compiler warnings])],
  [AS_IF([test "$enableval" = yes],
     [RSASM_WARNINGS="$RSASM_WARNINGS -Werror"])])
dnl Clang and some builds of GCC name a vendor: x86_64-pc-linux-gnu.
RSASM_HOST=`$CXX -dumpmachine | sed 's/^\([[^-]]*\)-\(pc\|unknown\)-/\1-/'`
rsasm_plain_target=`AS_ECHO(["$RSASM_TARGET"]) \
  | sed 's/^\([[^-]]*\)-\(pc\|unknown\)-/\1-/'`
rsasm_cross=yes
AS_IF([test "$RSASM_HOST" = "$rsasm_plain_target"], [rsasm_cross=no])
AC_MSG_CHECKING([whether $CXX builds C++17 shared objects])
rsasm_save_CXXFLAGS=$CXXFLAGS
rsasm_save_LDFLAGS=$LDFLAGS
CXXFLAGS="$CXXFLAGS $RSASM_CXXFLAGS"
LDFLAGS="$LDFLAGS $RSASM_LDFLAGS"
AC_LINK_IFELSE(
  [AC_LANG_SOURCE([[#include <string_view>
     extern "C" int f (std::string_view s) { return s.size (); }]])],
  [AC_MSG_RESULT([yes])],
  [AC_MSG_RESULT([no])
   RSASM_MISSING([$CXX cannot build C++17 shared objects (see config.log)],
		 [g++-$RSASM_GCC_MAJOR])])
CXXFLAGS=$rsasm_save_CXXFLAGS
LDFLAGS=$rsasm_save_LDFLAGS
AC_SUBST([RSASM_CXXFLAGS])
AC_SUBST([RSASM_WARNINGS])
AC_SUBST([RSASM_LDFLAGS])
AC_SUBST([RSASM_HOST])
])

# RSASM_GCC_PLUGIN_HEADERS
# ------------------------
# Find RSASM_GXX's plugin directory (GCC_PLUGIN_DIR) and headers
# (GCC_PLUGIN_CPPFLAGS).  -isystem: GCC's headers are not ours to warn of.
AC_DEFUN([RSASM_GCC_PLUGIN_HEADERS],
[AC_MSG_CHECKING([for the plugin headers of $RSASM_GXX])
GCC_PLUGIN_DIR=`$RSASM_GXX -print-file-name=plugin`
rsasm_pkg=gcc-$RSASM_GCC_MAJOR-plugin-dev
AS_IF([test $rsasm_cross = yes],
  [rsasm_pkg=$rsasm_pkg-`AS_ECHO(["$RSASM_TARGET"]) | sed y/_/-/`])
AS_IF([test ! -f "$GCC_PLUGIN_DIR/include/gcc-plugin.h"],
  [AC_MSG_RESULT([no])
   RSASM_MISSING([$RSASM_GXX has no plugin headers (or was built without plugin support)],
		 [$rsasm_pkg])])
AC_MSG_RESULT([$GCC_PLUGIN_DIR/include])
GCC_PLUGIN_CPPFLAGS="-isystem $GCC_PLUGIN_DIR/include"
AC_SUBST([GCC_PLUGIN_DIR])
AC_SUBST([GCC_PLUGIN_CPPFLAGS])
])

# RSASM_GCC_PLUGIN_PROBE
# ----------------------
# Build a plugin the way rsasm is built and really load it into RSASM_GXX.
# Headers of another upload of the same version, a CXX with another ABI,
# or a compiler without plugin support all show up here and not later.
AC_DEFUN([RSASM_GCC_PLUGIN_PROBE],
[AC_MSG_CHECKING([whether $RSASM_GXX loads a plugin built with $CXX])
cat >conftest.cc <<'_EOF'
[#include "gcc-plugin.h"
#include "plugin-version.h"
#include "context.h"
#include "tree-pass.h"
#include <cstdio>

#define EXPORT __attribute__ ((visibility ("default")))
EXPORT int plugin_is_GPL_compatible;

namespace {

/* rsasm has passes: a class derived from one of GCC's is what fails to
   load if RTTI is on.  */
const pass_data probe_data
  = { GIMPLE_PASS, "rsasm_probe", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0 };

struct probe_pass : gimple_opt_pass
{
  probe_pass () : gimple_opt_pass (probe_data, g) {}
};

} // namespace

EXPORT int
plugin_init (plugin_name_args *info, plugin_gcc_version *version)
{
  if (!plugin_default_version_check (version, &gcc_version))
    {
      fprintf (stderr, "rsasm-probe: built for %s %s, loaded by %s %s\n",
	       gcc_version.basever, gcc_version.configuration_arguments,
	       version->basever, version->configuration_arguments);
      return 1;
    }
  register_pass_info pass = { new probe_pass, "cfg", 1, PASS_POS_INSERT_AFTER };
  register_callback (info->base_name, PLUGIN_PASS_MANAGER_SETUP, nullptr,
		     &pass);
  fprintf (stderr, "rsasm-probe: loaded\n");
  return 0;
}]
_EOF
echo 'int main () { return 0; }' >conftest-in.cc
rsasm_probe="$CXX $CPPFLAGS $GCC_PLUGIN_CPPFLAGS $CXXFLAGS $RSASM_CXXFLAGS \
$LDFLAGS $RSASM_LDFLAGS -o conftest-plugin.so conftest.cc"
rsasm_load="$RSASM_GXX -fplugin=./conftest-plugin.so -S -o conftest.s conftest-in.cc"
AS_ECHO(["$rsasm_probe"]) >&AS_MESSAGE_LOG_FD
AS_IF([$rsasm_probe >&AS_MESSAGE_LOG_FD 2>&1], [],
  [AC_MSG_RESULT([no])
   RSASM_MISSING([cannot build a plugin with $CXX and the headers in
  $GCC_PLUGIN_DIR/include (see config.log)], [$rsasm_pkg])])
AS_ECHO(["$rsasm_load"]) >&AS_MESSAGE_LOG_FD
AS_IF([$rsasm_load >conftest.out 2>&1 \
       && grep 'rsasm-probe: loaded' conftest.out >/dev/null],
  [AC_MSG_RESULT([yes])],
  [AC_MSG_RESULT([no])
   cat conftest.out >&AS_MESSAGE_LOG_FD
   RSASM_MISSING([$RSASM_GXX refuses the probe plugin: `sed 1q conftest.out`
  The compiler and its plugin headers must be of one build (see config.log).],
		 [$rsasm_pkg])])
rm -f conftest*
])
