import type { CustodyLine, PhotoCustody } from '../../../shared/schema.generated.ts';
import { createPdfWriter, type PdfWriter } from './createPdfWriter.ts';
import { jpegSize } from './jpegSize.ts';
import { pdfDocument } from './pdfDocument.ts';
import { filled, type ReportTexts, reportTexts } from './reportTexts.ts';

/** What a report is made of. */
export interface ReportParts {
  readonly zone: string;
  readonly custody: PhotoCustody;
  /** What people see of the photo, as JPEG; null once its pictures are gone. */
  readonly picture: Uint8Array | null;
  /** The journal's entries about it, signed; they are attached. */
  readonly journal: {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly entries: number;
    readonly sha256: string;
  };
  readonly madeFor: string;
  readonly languages: readonly string[];
}

/** A photo's custody on paper, with the journal's proof in it: what a lawyer asks of a photo is answered by it alone. */
export const custodyPdf = ({ zone, custody, picture, journal, madeFor, languages }: ReportParts): Buffer => {
  const words = reportTexts(languages);
  const { photo, chain, checkedAt } = custody;
  const write = createPdfWriter();
  const title = filled(words.title, { id: photo.id });
  write.line(title, { size: 16, bold: true });
  write.line(`${filled(words.zone, { zone })} · ${filled(words.madeFor, { name: madeFor, at: checkedAt })}`);
  write.space(8);
  write.line(words.verdict[custody.verdict], { size: 13, bold: true });
  write.space(6);
  const size = picture === null ? null : jpegSize(picture);
  if (size !== null) write.picture(size, 260);
  write.space(8);
  write.line(
    [
      filled(words.taken, { at: photo.takenAt, name: photo.takenBy.name }),
      ...(photo.unitId ? [filled(words.unit, { unit: photo.unitId })] : []),
    ].join(', '),
  );
  write.line(filled(words.covered, { faces: photo.faces, plates: photo.plates }));
  writePlace(write, words, custody);
  write.space(6);
  write.line(words.algorithm);
  write.line(`${words.device}: ${custody.sha256Device}`, { size: 8 });
  write.line(`${words.zoneHash}: ${custody.sha256Zone ?? '-'}`, { size: 8 });
  write.line(`${filled(words.now, { at: checkedAt })}: ${custody.sha256Now ?? '-'}`, { size: 8 });
  write.space(10);
  write.line(words.lines, { size: 13, bold: true });
  for (const line of custody.lines) writeLine(write, words, line);
  write.space(10);
  if (chain) {
    const { from, to, signedSize, signedAt, keyId } = chain;
    write.line(
      signedSize && signedAt && keyId
        ? filled(words.chain, { from, to, size: signedSize, at: signedAt, key: keyId })
        : filled(words.unsigned, { from, to }),
    );
  }
  const { name, entries, sha256, bytes } = journal;
  write.line(filled(words.proof, { entries, name, sha256 }));
  return pdfDocument({
    title,
    pages: write.pages(),
    picture: picture === null || size === null ? null : { bytes: picture, ...size },
    attachment: { name, bytes, mime: 'application/jsonl' },
  });
};

const writePlace = (write: PdfWriter, words: ReportTexts, { place }: PhotoCustody): void => {
  if (!place) return;
  const { lat, lon, at, device } = place;
  const said = [lat != null && lon != null ? `${lat}, ${lon}` : null, at, device].filter(
    (one) => one != null,
  );
  if (said.length > 0) write.line(filled(words.place, { text: said.join(' · ') }));
};

const writeLine = (write: PdfWriter, words: ReportTexts, line: CustodyLine): void => {
  const { kind, at, actor, unitId, size, to, reason, pvNumber, n, hash } = line;
  const what = [words.kind[kind], size, to ? `${to.kind} ${to.ref}` : null, pvNumber]
    .filter(Boolean)
    .join(' · ');
  write.space(3);
  write.line(`${at}   ${what}`, { bold: true, size: 9 });
  write.line([actor.name, unitId, reason].filter(Boolean).join(' · '), { size: 9, indent: 12 });
  write.line(`${n}  ${hash}`, { size: 7, indent: 12 });
};
