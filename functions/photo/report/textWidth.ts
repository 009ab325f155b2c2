/** Helvetica's widths of the signs 32 to 126, in thousandths of the size (Adobe's font metrics). */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/** How wide a text is in Helvetica, points; bold is taken a little wider, so that nothing runs out of its line. */
export const textWidth = (text: string, size: number, bold = false): number =>
  ([...text].reduce((sum, sign) => sum + (widths[(sign.codePointAt(0) ?? 0) - 32] ?? 556), 0) *
    size *
    (bold ? 1.08 : 1)) /
  1_000;

/** A text in lines of at most so many points; a word that is longer than a line is cut. */
export const wrapped = (text: string, size: number, width: number, bold = false): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => cut(one, size, width, bold))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, bold) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
};

const cut = (word: string, size: number, width: number, bold: boolean): readonly string[] => {
  if (textWidth(word, size, bold) <= width) return [word];
  const half = Math.ceil(word.length / 2);
  return [...cut(word.slice(0, half), size, width, bold), ...cut(word.slice(half), size, width, bold)];
};
