/* The front ends' symbols that the plugin uses, declared weak: lto1 has
   none of them, cc1 only those of the C family.  One line each; loading
   into cc1 and lto1 is tested, so a missing line shows.  */

#ifndef RSASM_GCC_FRONTEND_SYMBOLS_H
#define RSASM_GCC_FRONTEND_SYMBOLS_H

#define RSASM_WEAK __attribute__ ((__weak__))

/* The C family (cc1, cc1plus).  */
extern RSASM_WEAK cpp_reader *parse_in;
extern RSASM_WEAK tree c_global_trees[CTI_MAX];
extern RSASM_WEAK bool lvalue_p (const_tree);
extern RSASM_WEAK tree c_common_type_for_size (unsigned int, int);
extern RSASM_WEAK tree identifier_global_value (tree);
extern RSASM_WEAK const char *pch_file;
extern RSASM_WEAK void verify_sequence_points (tree);
extern RSASM_WEAK tree c_fully_fold (tree, bool, bool *, bool);

/* C++ (cc1plus).  */
extern RSASM_WEAK tree cp_global_trees[CPTI_MAX];
extern RSASM_WEAK struct saved_scope *scope_chain;
extern RSASM_WEAK tree cp_walk_subtrees (tree *, int *, walk_tree_fn, void *,
					 hash_set<tree> *);
extern RSASM_WEAK tree coro_get_actor_function (tree);
extern RSASM_WEAK tree maybe_constant_value (tree, tree, bool);
extern RSASM_WEAK bool reduced_constant_expression_p (tree);
extern RSASM_WEAK void clear_fold_cache (void);
extern RSASM_WEAK void clear_cv_and_fold_caches (void);
extern RSASM_WEAK tree decay_conversion (tree, tsubst_flags_t, bool);
extern RSASM_WEAK bool mark_used (tree);
extern RSASM_WEAK void mark_exp_read (tree);
extern RSASM_WEAK tree resolve_nondeduced_context (tree, tsubst_flags_t);
extern RSASM_WEAK tree build_new_method_call (tree, tree, vec<tree, va_gc> **,
					      tree, int, tree *,
					      tsubst_flags_t);
extern RSASM_WEAK tree lookup_member (tree, tree, int, bool, tsubst_flags_t,
				      access_failure_info *);
extern RSASM_WEAK tree get_target_expr (tree);
extern RSASM_WEAK tree unlowered_expr_type (const_tree);
extern RSASM_WEAK bool bitfield_p (const_tree);
extern RSASM_WEAK int is_overloaded_fn (tree);
extern RSASM_WEAK tree get_first_fn (tree);
extern RSASM_WEAK tree maybe_get_fns (tree);
extern RSASM_WEAK const char *type_as_string (tree, int);
extern RSASM_WEAK tree complete_type (tree);
extern RSASM_WEAK cp_lvalue_kind lvalue_kind (const_tree);
extern RSASM_WEAK bool decl_constant_var_p (tree);
extern RSASM_WEAK bool decl_in_std_namespace_p (tree);
extern RSASM_WEAK tree cp_build_qualified_type_real (tree, int,
						     tsubst_flags_t);
extern RSASM_WEAK bool same_type_ignoring_top_level_qualifiers_p (tree,
								  tree);

#endif
