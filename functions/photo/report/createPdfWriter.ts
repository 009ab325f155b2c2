import { type PdfPage, pageSize } from './PdfPage.ts';
import { pdfText } from './pdfText.ts';
import { wrapped } from './textWidth.ts';

/** Writes from top to bottom, and begins a page where one is full. */
export interface PdfWriter {
  readonly line: (
    text: string,
    how?: { readonly size?: number; readonly bold?: boolean; readonly indent?: number },
  ) => void;
  readonly space: (points: number) => void;
  /** Draws the document's picture, at most so high. */
  readonly picture: (size: { readonly width: number; readonly height: number }, most: number) => void;
  readonly pages: () => readonly PdfPage[];
}

/** Begins a document. Lines are as long as the page is wide, and wrapped there. */
export const createPdfWriter = (): PdfWriter => {
  const { width, height, margin } = pageSize;
  const pages: string[][] = [[]];
  let y = height - margin;
  const need = (points: number): void => {
    if (y - points >= margin) return;
    pages.push([]);
    y = height - margin;
  };
  const put = (word: string): void => void pages.at(-1)?.push(word);
  return {
    line: (text, { size = 10, bold = false, indent = 0 } = {}) => {
      for (const part of wrapped(text, size, width - 2 * margin - indent, bold)) {
        need(size * 1.35);
        y -= size * 1.35;
        const font = bold ? 'F2' : 'F1';
        put(`BT /${font} ${size} Tf ${margin + indent} ${y.toFixed(1)} Td ${pdfText(part)} Tj ET`);
      }
    },
    space: (points) => {
      y -= points;
    },
    picture: (size, most) => {
      const scale = Math.min((width - 2 * margin) / size.width, most / size.height, 1);
      const drawn = { width: size.width * scale, height: size.height * scale };
      need(drawn.height);
      y -= drawn.height;
      put(
        `q ${drawn.width.toFixed(1)} 0 0 ${drawn.height.toFixed(1)} ${margin} ${y.toFixed(1)} cm /Photo Do Q`,
      );
    },
    pages: () => pages.map((words) => ({ words })),
  };
};
