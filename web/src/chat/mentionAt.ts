/**
 * Whom somebody is about to name: what stands between an @ and the caret; null when nobody. Pure.
 * @param caret how far in the text they are.
 */
export const mentionAt = (
  text: string,
  caret: number,
): { readonly from: number; readonly words: string } | null => {
  const before = text.slice(0, caret);
  const from = before.lastIndexOf('@');
  if (from === -1 || (from > 0 && !/\s/.test(before[from - 1] ?? ''))) return null;
  const words = before.slice(from + 1);
  return words.length > 30 || words.includes('\n') || / {2}|\. ?\S* \S/.test(words) ? null : { from, words };
};
