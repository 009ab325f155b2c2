/** Whether two plain values say the same: objects by their fields, in whatever order, absent and undefined alike. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const one: Record<string, unknown> = { ...a };
  const other: Record<string, unknown> = { ...b };
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isSame(one[key], other[key]),
  );
};
