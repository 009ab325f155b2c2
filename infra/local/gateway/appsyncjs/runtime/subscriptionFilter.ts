interface Rule {
  readonly fieldName: string;
  readonly operator: string;
  readonly value: unknown;
}

type Filter = Readonly<Record<string, unknown>>;

const cross = (left: readonly Rule[][], right: readonly Rule[][]): Rule[][] =>
  left.flatMap((a) => right.map((b) => [...a, ...b]));

const rulesOf = (fieldName: string, operators: unknown): Rule[] =>
  Object.entries(operators as Filter).map(([operator, value]) => ({ fieldName, operator, value }));

/** Alternatives of rules that must all hold: AppSync's filter groups are an OR of ANDs. */
const alternatives = (filter: Filter, ignored: readonly string[]): Rule[][] => {
  let out: Rule[][] = [[]];
  for (const [key, value] of Object.entries(filter)) {
    if (ignored.includes(key) || value === null || value === undefined) continue;
    const many = (Array.isArray(value) ? value : [value]) as Filter[];
    if (key === 'or')
      out = cross(
        out,
        many.flatMap((one) => alternatives(one, ignored)),
      );
    else if (key === 'and') out = many.reduce((all, one) => cross(all, alternatives(one, ignored)), out);
    else out = cross(out, [rulesOf(key, value)]);
  }
  return out;
};

/**
 * `util.transform.toSubscriptionFilter`: `{a: {eq: 1}, or: [...]}` as filter groups. `rules` are added to every
 * group, so they always hold; `ignored` fields of the filter are left out.
 */
export function subscriptionFilter(filter: Filter, ignored: readonly string[] = [], rules: Filter = {}) {
  const always = Object.entries(rules).flatMap(([field, operators]) => rulesOf(field, operators));
  const groups = alternatives(filter, ignored).map((filters) => ({ filters: [...filters, ...always] }));
  return { filterGroup: groups.filter(({ filters }) => filters.length > 0) };
}
