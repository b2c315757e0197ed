# The plugin's sources, a variable per layer (see build-aux/layer-check).
# Written by build-aux/update-sources.

base_sources = \
  plugin/base/diag.cc \
  plugin/base/rules.cc \
  plugin/base/text.cc \
  plugin/base/diag.h \
  plugin/base/rules.h \
  plugin/base/span.h \
  plugin/base/text.h \
  plugin/base/diag.def \
  plugin/base/rules.def

model_sources = \
  plugin/model/keywords.cc \
  plugin/model/scanned-asm.cc \
  plugin/model/asm-call.h \
  plugin/model/asm-type.h \
  plugin/model/checked-asm.h \
  plugin/model/gnu-asm.h \
  plugin/model/lowered-asm.h \
  plugin/model/operand.h \
  plugin/model/options.h \
  plugin/model/scanned-asm.h \
  plugin/model/template.h \
  plugin/model/options.def

target_sources = \
  plugin/target/directives.cc \
  plugin/target/target-desc.cc \
  plugin/target/target-elements.cc \
  plugin/target/target-reader.cc \
  plugin/target/target-schema.cc \
  plugin/target/target-validate.cc \
  plugin/target/target-xml.cc \
  plugin/target/directives.h \
  plugin/target/target-desc.h \
  plugin/target/target-reader.h \
  plugin/target/target-schema.h \
  plugin/target/target-xml.h

parse_sources = \
  plugin/parse/align.cc \
  plugin/parse/bind-operands.cc \
  plugin/parse/bind.cc \
  plugin/parse/foreign-syntax.cc \
  plugin/parse/gnu-template.cc \
  plugin/parse/keywords.cc \
  plugin/parse/lex.cc \
  plugin/parse/outline.cc \
  plugin/parse/parse-args.cc \
  plugin/parse/parse-item.cc \
  plugin/parse/parse-template.cc \
  plugin/parse/source-map.cc \
  plugin/parse/bind-internal.h \
  plugin/parse/internal.h \
  plugin/parse/lex.h \
  plugin/parse/outline.h \
  plugin/parse/parse.h \
  plugin/parse/source-map.h

check_sources = \
  plugin/check/check-classes.cc \
  plugin/check/check-clobbers.cc \
  plugin/check/check-modifiers.cc \
  plugin/check/check-options.cc \
  plugin/check/check-registers.cc \
  plugin/check/check-saved.cc \
  plugin/check/check-types.cc \
  plugin/check/check-values.cc \
  plugin/check/check.cc \
  plugin/check/check.h \
  plugin/check/internal.h

scan_sources = \
  plugin/scan/directives.cc \
  plugin/scan/expand.cc \
  plugin/scan/flow.cc \
  plugin/scan/gnu.cc \
  plugin/scan/labels.cc \
  plugin/scan/lex.cc \
  plugin/scan/references.cc \
  plugin/scan/registers.cc \
  plugin/scan/saved.cc \
  plugin/scan/scan.cc \
  plugin/scan/sections.cc \
  plugin/scan/shared.cc \
  plugin/scan/statements.cc \
  plugin/scan/gnu.h \
  plugin/scan/internal.h \
  plugin/scan/lex.h \
  plugin/scan/scan.h

lower_sources = \
  plugin/lower/lower.cc \
  plugin/lower/plan-operands.cc \
  plugin/lower/render-template.cc \
  plugin/lower/internal.h \
  plugin/lower/lower.h

verify_sources =

report_sources =

gcc_sources = \
  plugin/gcc/abi-clobbers.cc \
  plugin/gcc/asm-parts.cc \
  plugin/gcc/build-asm.cc \
  plugin/gcc/checked.cc \
  plugin/gcc/declare.cc \
  plugin/gcc/dialect.cc \
  plugin/gcc/emit-diag.cc \
  plugin/gcc/gnu-statements.cc \
  plugin/gcc/locate.cc \
  plugin/gcc/plugin-args.cc \
  plugin/gcc/read-call.cc \
  plugin/gcc/read-string.cc \
  plugin/gcc/read-type.cc \
  plugin/gcc/read-value.cc \
  plugin/gcc/register-variables.cc \
  plugin/gcc/rewrite.cc \
  plugin/gcc/stack-promise.cc \
  plugin/gcc/target-query.cc \
  plugin/gcc/techniques.cc \
  plugin/gcc/token-list.cc \
  plugin/gcc/token-reader.cc \
  plugin/gcc/unwind.cc \
  plugin/gcc/abi-clobbers.h \
  plugin/gcc/asm-parts.h \
  plugin/gcc/build-asm.h \
  plugin/gcc/checked.h \
  plugin/gcc/compat.h \
  plugin/gcc/declare.h \
  plugin/gcc/dialect.h \
  plugin/gcc/emit-diag.h \
  plugin/gcc/frontend-symbols.h \
  plugin/gcc/gcc-headers.h \
  plugin/gcc/gnu-statements.h \
  plugin/gcc/locate.h \
  plugin/gcc/plugin-args.h \
  plugin/gcc/plugin-context.h \
  plugin/gcc/read-call.h \
  plugin/gcc/read-type.h \
  plugin/gcc/register-variables.h \
  plugin/gcc/rewrite.h \
  plugin/gcc/stack-promise.h \
  plugin/gcc/target-query.h \
  plugin/gcc/techniques.h \
  plugin/gcc/token-list.h \
  plugin/gcc/token-reader.h \
  plugin/gcc/unwind.h \
  plugin/gcc/plugin-args.def \
  plugin/gcc/techniques.def

top_sources = \
  plugin/pipeline.cc \
  plugin/rsasm-plugin.cc \
  plugin/pipeline.h

target_xml = \
  plugin/targets/aarch64.xml \
  plugin/targets/i386.xml \
  plugin/targets/x86_64.xml

policy_xml = \
  plugin/targets/directives.xml

xml_schemas = \
  plugin/targets/rsasm-directives.rng \
  plugin/targets/rsasm-target.rng

public_headers = \
  include/rsasm/expand.h

manual_parts =
