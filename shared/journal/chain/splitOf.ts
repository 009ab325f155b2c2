/** Where RFC 6962 (2.1) splits a tree of so many entries, 2 or more: the largest power of two smaller than it. */
export const splitOf = (size: number): number => {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
};
