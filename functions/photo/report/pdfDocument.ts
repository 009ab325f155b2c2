import { deflateSync } from 'node:zlib';
import { type PdfPage, pageSize } from './PdfPage.ts';
import { pdfText } from './pdfText.ts';

/** A JPEG that pages can draw as `/Photo`. */
export interface PdfPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A file that lies in the document. */
export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mime: string;
}

/**
 * A PDF 1.7 of pages in the two fonts every reader has, with a picture and a file in it. The same pages make the same
 * bytes: it has no time, no id and no maker of its own. Written here because the usual library brings 800 kB of font
 * programs for it (docs/adr/0119).
 */
export const pdfDocument = ({
  title,
  pages,
  picture,
  attachment,
}: {
  readonly title: string;
  readonly pages: readonly PdfPage[];
  readonly picture: PdfPicture | null;
  readonly attachment: PdfAttachment;
}): Buffer => {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer): number => objects.push(Buffer.from(body));
  const stream = (dictionary: string, bytes: Uint8Array): number => {
    const head = Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1');
    return add(Buffer.concat([head, bytes, Buffer.from('\nendstream', 'latin1')]));
  };
  const packed = (dictionary: string, bytes: Uint8Array): number =>
    stream(`${dictionary} /Filter /FlateDecode`, deflateSync(bytes, { level: 9 }));

  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  const photo =
    picture === null
      ? null
      : stream(
          `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
          picture.bytes,
        );
  const file = packed(
    `/Type /EmbeddedFile /Subtype /${attachment.mime.replaceAll('/', '#2F')}`,
    attachment.bytes,
  );
  const name = pdfText(attachment.name);
  const spec = add(
    `<< /Type /Filespec /F ${name} /UF ${name} /EF << /F ${file} 0 R >> /AFRelationship /Supplement >>`,
  );
  const contents = pages.map(({ words }) => packed('', Buffer.from(words.join('\n'), 'latin1')));
  // Pages name their parent, which comes after them.
  const parent = objects.length + pages.length + 1;
  const xobjects = photo === null ? '' : ` /XObject << /Photo ${photo} 0 R >>`;
  const kids = contents.map((content) =>
    add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${pageSize.width} ${pageSize.height}] /Contents ${content} 0 R /Resources << /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >>${xobjects} >> >>`,
    ),
  );
  add(`<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const catalog = add(
    `<< /Type /Catalog /Pages ${parent} 0 R /AF [${spec} 0 R] /Names << /EmbeddedFiles << /Names [${name} ${spec} 0 R] >> >> >>`,
  );
  const info = add(`<< /Title ${pdfText(title)} /Producer (Patrouille) >>`);
  return assembled(objects, catalog, info);
};

/** The file: the objects one after the other, where each begins, and which is the root. */
const assembled = (objects: readonly Buffer[], catalog: number, info: number): Buffer => {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const starts = objects.map((body, index) => {
    const whole = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`, 'latin1'),
      body,
      Buffer.from('\nendobj\n', 'latin1'),
    ]);
    const start = length;
    parts.push(whole);
    length += whole.length;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${info} 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end, 'latin1')]);
};
