/** An item as it travels: attribute names to typed values. */
export type WireItem = Record<string, unknown>;

interface Expression {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/**
 * Says whether a condition holds for an item (undefined: there is none). Only the grammar the journal uses:
 * `attribute_exists(a)`, `attribute_not_exists(a)`, `a = :v`, `a <> :v`, joined by AND, joined by OR.
 * Throws on anything else, so that a new condition is not taken for granted.
 */
export const evaluateCondition = (
  condition: string,
  item: WireItem | undefined,
  expression: Expression,
): boolean =>
  condition
    .split(' OR ')
    .some((all) => all.split(' AND ').every((one) => holds(one.trim(), item, expression)));

const holds = (condition: string, item: WireItem | undefined, { names, values }: Expression): boolean => {
  const exists = /^attribute_(not_)?exists\(([\w#]+)\)$/.exec(condition);
  if (exists) {
    const there = item?.[names[exists[2] ?? ''] ?? exists[2] ?? ''] !== undefined;
    return exists[1] === 'not_' ? !there : there;
  }
  const compared = /^([\w#]+) (=|<>) (:\w+)$/.exec(condition);
  if (compared) {
    const left = item?.[names[compared[1] ?? ''] ?? compared[1] ?? ''];
    const same = JSON.stringify(left) === JSON.stringify(values[compared[3] ?? '']);
    return compared[2] === '=' ? left !== undefined && same : !same;
  }
  throw new Error(`A condition the memory store does not know: ${condition}`);
};
