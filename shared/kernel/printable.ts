/**
 * Any text as it may be shown: what steers a terminal or turns the reading direction stands as � , and no half of a
 * character is left at the end. For showing what was refused; what is stored as content is refused instead.
 */
export const printable = (text: string, maximum: number): string =>
  text
    .slice(0, maximum)
    .toWellFormed()
    .replaceAll(/[^\P{Cc}\n\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '\uFFFD');
