import { setTimeout as pause } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyExport } from '../../../shared/journal/verifier/patrouille-verify.ts';
import type { CustodyReport, PhotoCustody } from '../../../shared/schema.generated.ts';
import { envelope, fileOf, openPhotoDesk } from './photos/openPhotoDesk.ts';

let desk: Awaited<ReturnType<typeof openPhotoDesk>>;
let photoId = '';

beforeAll(async () => {
  desk = await openPhotoDesk();
  photoId = await desk.takeIn(desk.picture, desk.picture);
  await desk.open('dispatcher', photoId, 'SCREEN');
  await desk.open('officer', photoId, 'THUMB');
  await desk.open('dispatcher', photoId, 'ORIGINAL', { reason: 'Identificatie verdachte' });
});

describe('A photo', () => {
  test('is accounted for by its custody: who had it, who saw which of it, why, and that it is unchanged', async () => {
    const seen = async () =>
      (
        await desk.ask<PhotoCustody>(
          'dispatcher',
          'photoCustody',
          'query',
          { photoId: ['ID!', photoId] },
          'verdict sha256Device sha256Zone sha256Now place { device } lines { kind at actor { name } size reason n hash } chain { from to sound }',
        )
      ).value;
    let custody = await seen();
    for (let tries = 0; tries < 20 && custody.lines.length < 7; tries++) {
      await pause(300);
      custody = await seen();
    }
    const sha256 = fileOf(desk.picture).sha256;
    expect(custody).toMatchObject({
      verdict: 'UNCHANGED',
      sha256Device: sha256,
      sha256Zone: sha256,
      sha256Now: sha256,
      place: { device: 'Proef Toestel' },
    });
    expect(custody.lines.slice(0, 7).map(({ kind, size, actor }) => [kind, size, actor.name])).toEqual([
      ['REQUESTED', null, 'M. Denkbeeld'],
      ['RECEIVED', null, 'Patrouille'],
      ['AVAILABLE', null, 'Patrouille'],
      ['OPENED', 'SCREEN', 'A. Voorbeeld'],
      ['OPENED', 'THUMB', 'M. Denkbeeld'],
      ['ORIGINAL_OPENED', 'ORIGINAL', 'A. Voorbeeld'],
      ['CUSTODY_SEEN', null, 'A. Voorbeeld'],
    ]);
    expect(custody.lines[5]?.reason).toBe('Identificatie verdachte');
  });

  test('is accounted for on paper, with the journal’s entries attached, which the verifier finds right', async () => {
    const asked = await desk.ask<CustodyReport>(
      'dispatcher',
      'makeCustodyReport',
      'mutation',
      { envelope: envelope(), input: ['PhotoInput!', { photoId }] },
      'exportId state',
    );
    const look = async () =>
      (
        await desk.ask<CustodyReport>(
          'dispatcher',
          'custodyReport',
          'query',
          { exportId: ['ID!', asked.value.exportId] },
          'exportId state pdfUrl journalUrl',
        )
      ).value;
    let report = await look();
    for (let tries = 0; tries < 60 && report.state === 'WAITING'; tries++) {
      await pause(500);
      report = await look();
    }
    expect(report.state).toBe('READY');
    const fetched = async (url: string | null | undefined) =>
      Buffer.from(await (await fetch(url ?? '')).arrayBuffer());
    const [pdf, journal] = [await fetched(report.pdfUrl), await fetched(report.journalUrl)];
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const attached = streamsOf(pdf).find((stream) => stream.includes('"patrouille":'));
    expect(attached?.equals(journal)).toBe(true);
    const header = JSON.parse(journal.toString('utf8').split('\n')[0] ?? '{}');
    const verdict = await verifyExport(
      (async function* () {
        yield journal;
      })(),
      { trust: header.keys },
    );
    expect(verdict).toMatchObject({ ok: true, trusted: true });
    console.log(
      `photo: a report of ${pdf.length} bytes with ${verdict.entries} entries, sound by the verifier`,
    );
  });
});

/** What is packed in a PDF, unpacked. */
const streamsOf = (pdf: Buffer): readonly Buffer[] => {
  const found: Buffer[] = [];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 7)) {
    const end = pdf.indexOf('\nendstream', at);
    if (end < 0) break;
    try {
      found.push(inflateSync(pdf.subarray(at + 7, end)));
    } catch {
      // A picture, which is packed as JPEG.
    }
    at = end;
  }
  return found;
};
