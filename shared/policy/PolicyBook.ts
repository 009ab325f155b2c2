/** All policies, and by action what of them counts: made from the Cedar text by `npm run codegen`. */
export interface PolicyBook {
  /** Cedar text by `@id`. */
  readonly policies: Readonly<Record<string, string>>;
  readonly actions: Readonly<
    Record<string, { readonly groups: readonly string[]; readonly policies: readonly string[] }>
  >;
}
