/**
 * The value below which a share of the values lies (nearest rank). In: values in any order, at least one, and the
 * share between 0 and 1. 0.5 is the median.
 */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(0, Math.ceil(share * sorted.length) - 1);
  const value = sorted[rank];
  if (value === undefined) throw new Error('A percentile of nothing.');
  return value;
};
