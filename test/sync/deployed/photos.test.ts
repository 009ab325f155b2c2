import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import sharp from 'sharp';
import { ulid } from 'ulid';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import { createAddressOf } from '../../../functions/adapters/s3/createAddressOf.ts';
import { sendLater } from '../../../functions/adapters/sqs/sendLater.ts';
import { verifyExport } from '../../../shared/journal/verifier/patrouille-verify.ts';
import type {
  CustodyReport,
  Photo,
  PhotoCustody,
  PhotoLink,
  PhotoReply,
} from '../../../shared/schema.generated.ts';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { localCloud } from '../../fixtures/localCloud.ts';

const cloud = localCloud();
const [zone, other] = cloud.zones;
if (zone === undefined || other === undefined) throw new Error('The cloud has not two zones');
const store = createDocumentClient({
  endpoint: cloud.endpoint,
  region: cloud.region,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});
const tokens = new Map<string, string>();
const links: string[] = [];
let incident = '';
let picture = Buffer.alloc(0);

const ask = async <T>(
  who: string,
  field: string,
  kind: 'query' | 'mutation',
  variables: Readonly<Record<string, readonly [type: string, value: unknown]>>,
  selection: string,
): Promise<{ readonly value: T; readonly refused: string | undefined }> => {
  const heads = Object.entries(variables).map(([name, [type]]) => `$${name}: ${type}`);
  const passed = Object.keys(variables).map((name) => `${name}: $${name}`);
  const declared = heads.length === 0 ? '' : `(${heads.join()})`;
  const given = passed.length === 0 ? '' : `(${passed.join()})`;
  const at = who.endsWith('@other') ? other : zone;
  const answer = await graphqlCall(
    at.graphqlUrl,
    { authorization: tokens.get(who) ?? '' },
    `${kind} ${declared} { ${field}${given} { ${selection} } }`,
    Object.fromEntries(Object.entries(variables).map(([name, [, value]]) => [name, value])),
  );
  return { value: answer.data?.[field] as T, refused: answer.errors[0]?.message };
};

const envelope = () =>
  [
    'CommandEnvelope!',
    { commandId: ulid(), deviceId: 'test-photo-0001', deviceSeq: 1, tDevice: new Date().toISOString() },
  ] as const;
const photoFields =
  'id version state rejection sha256 width height hasOriginal context { kind ref } allowedActions';
const replyFields = `photo { ${photoFields} } uploads { part url expiresAt fields { name value } }`;

const fileOf = (bytes: Buffer) => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  mime: 'image/jpeg',
});

const request = (view: Buffer, original?: Buffer, said: object = {}) => {
  const photoId = ulid();
  return ask<PhotoReply>(
    'officer',
    'requestPhoto',
    'mutation',
    {
      envelope: envelope(),
      input: [
        'RequestPhotoInput!',
        {
          photoId,
          context: { kind: 'INCIDENT', ref: incident },
          ...fileOf(view),
          takenAt: new Date().toISOString(),
          faces: 1,
          plates: 0,
          ...(original === undefined ? {} : { original: fileOf(original) }),
          ...said,
        },
      ],
    },
    replyFields,
  );
};

/** Posts a form as a browser does. */
const post = (upload: PhotoReply['uploads'][number], bytes: Buffer, changed: Record<string, string> = {}) => {
  const form = new FormData();
  for (const { name, value } of upload.fields) form.append(name, changed[name] ?? value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'x.jpg');
  return fetch(upload.url, { method: 'POST', body: form });
};

const photosOf = async (who = 'officer'): Promise<readonly Photo[]> =>
  (
    await ask<{ items: Photo[] }>(
      who,
      'photos',
      'query',
      { context: ['PhotoContextInput!', { kind: 'INCIDENT', ref: incident }] },
      `topic epoch seq items { ${photoFields} }`,
    )
  ).value.items;

const settled = async (id: string, seconds = 90): Promise<Photo> => {
  for (const until = Date.now() + seconds * 1_000; ; await pause(200)) {
    const photo = (await photosOf()).find((one) => one.id === id);
    if (photo !== undefined && !['REQUESTED', 'VERIFIED'].includes(photo.state)) return photo;
    if (Date.now() > until) throw new Error(`The photo stays ${photo?.state}`);
  }
};

const open = async (who: string, photoId: string, size: string, more: object = {}) => {
  const opened = await ask<PhotoLink>(
    who,
    'openPhoto',
    'mutation',
    { input: ['OpenPhotoInput!', { photoId, size, ...more }] },
    'photoId size url expiresAt watermark',
  );
  if (opened.value) links.push(opened.value.url);
  return opened;
};

const looksOf = async (photoId: string): Promise<number> => {
  const { Items = [] } = await store.send(
    new QueryCommand({
      TableName: zone.stack.OperationsTable,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :look)',
      ExpressionAttributeValues: { ':pk': `PHOTO#${photoId}`, ':look': 'LOOK#' },
    }),
  );
  return Items.length;
};

beforeAll(async () => {
  const origin = new URL(cloud.web).origin;
  for (const [who, username, at] of [
    ['officer', 'm.denkbeeld', zone],
    ['dispatcher', 'a.voorbeeld', zone],
    ['admin', 's.bedacht', zone],
    ['officer@other', 'n.schimmel', other],
  ] as const)
    tokens.set(who, (await hostedSignIn(at, username, origin)).accessToken);
  const opened = await ask<{ incident: { id: string } }>(
    'dispatcher',
    'openIncident',
    'mutation',
    {
      envelope: envelope(),
      input: [
        'OpenIncidentInput!',
        { type: 'OTHER', priority: 'P4', title: 'Foto', location: { address: 'Proefstraat 1' } },
      ],
    },
    'incident { id }',
  );
  incident = opened.value.incident.id;
  picture = await sharp({ create: { width: 1_600, height: 900, channels: 3, background: '#336699' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Proef', Model: 'Toestel' } })
    .toBuffer();
});

describe('A photo', () => {
  let photoId = '';

  test('is said, posted, taken in, and opened by a colleague, whose look is in the journal', async () => {
    const said = await request(picture, picture);
    expect(said.refused).toBeUndefined();
    photoId = said.value.photo.id;
    expect(said.value.uploads.map(({ part }) => part)).toEqual(['VIEW', 'ORIGINAL']);
    const began = performance.now();
    for (const upload of said.value.uploads) {
      const answer = await post(upload, picture);
      expect([upload.part, answer.status, answer.ok ? '' : await answer.text()]).toEqual([
        upload.part,
        204,
        '',
      ]);
    }
    const photo = await settled(photoId);
    console.log(`photo: seen ${Math.round(performance.now() - began)} ms after its first byte was posted`);
    expect(photo).toMatchObject({ state: 'AVAILABLE', width: 1_600, height: 900, hasOriginal: true });

    const before = await looksOf(photoId);
    const link = await open('dispatcher', photoId, 'SCREEN');
    expect(link.refused).toBeUndefined();
    expect(link.value.watermark).toContain('A. Voorbeeld');
    expect(await looksOf(photoId)).toBe(before + 1);
    const shown = await fetch(link.value.url);
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const { width, height, exif, icc, xmp } = await sharp(await shown.arrayBuffer()).metadata();
    expect({ width, height, exif, icc, xmp }).toEqual({ width: 1_280, height: 720 });
  });

  test('can be posted with its form as it is and as nothing else', async () => {
    const said = await request(picture);
    const [upload] = said.value.uploads;
    if (upload === undefined) throw new Error('No form');
    const other = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const tries = [
      post(upload, other),
      post(upload, Buffer.concat([picture, Buffer.alloc(1)])),
      post(upload, picture, { key: `in/${photoId}/VIEW` }),
      post(upload, picture, { 'Content-Type': 'text/html' }),
      post(upload, picture, { 'x-amz-signature': '0'.repeat(64) }),
    ];
    expect((await Promise.all(tries)).map(({ ok }) => ok)).toEqual(tries.map(() => false));
    // The control: as it is.
    expect((await post(upload, picture)).status).toBe(204);
    expect((await settled(said.value.photo.id)).state).toBe('AVAILABLE');
  });

  test('is opened by a signed address of it, for a minute, and by no other', async () => {
    const { value } = await open('officer', photoId, 'THUMB');
    const good = new URL(value.url);
    const changed = (change: (url: URL) => void): string => {
      const url = new URL(good);
      change(url);
      return url.href;
    };
    expect((await fetch(good)).status).toBe(200);
    const tampered = [
      changed((url) => {
        url.pathname = url.pathname.replace('320.jpg', 'full.jpg');
      }),
      changed((url) => {
        url.pathname = url.pathname.replace(photoId, ulid());
      }),
      changed((url) => url.searchParams.set('X-Amz-Expires', '600')),
      changed((url) => url.searchParams.set('X-Amz-Date', '20260101T000000Z')),
      changed((url) => url.searchParams.delete('X-Amz-Signature')),
    ];
    for (const url of tampered) expect([400, 403]).toContain((await fetch(url)).status);
    expect(Date.parse(value.expiresAt) - Date.now()).toBeLessThanOrEqual(60_000);
    // One that lives a second, to see its end.
    const brief = await createAddressOf({
      base: `${cloud.endpoint}/${zone.stack.ContentBucket}`,
      region: cloud.region,
      credentials: () => ({ accessKeyId: 'test', secretAccessKey: 'test' }),
    })(good.pathname.split('/').slice(2).join('/'), 'x.jpg', 1);
    expect((await fetch(brief)).status).toBe(200);
    await pause(2_100);
    expect((await fetch(brief)).status).toBe(403);
  });

  test('is not there for another zone, nor its original without a right and a reason', async () => {
    expect((await open('officer@other', photoId, 'THUMB')).refused).toBe('photo.unknown');
    expect((await open('admin', photoId, 'THUMB')).refused).toBeDefined();
    expect((await open('officer', photoId, 'ORIGINAL', { reason: 'Identificatie verdachte' })).refused).toBe(
      'photo.originalClosed',
    );
    expect((await open('dispatcher', photoId, 'ORIGINAL', { reason: 'zomaar' })).refused).toBe(
      'photo.reasonTooShort',
    );
    const { value } = await open('dispatcher', photoId, 'ORIGINAL', { reason: 'Identificatie verdachte' });
    const bytes = Buffer.from(await (await fetch(value.url)).arrayBuffer());
    expect(bytes.equals(picture)).toBe(true);
  });

  test('that is not what the device said is refused, and stands in the list until somebody gives it up', async () => {
    const html = Buffer.from('<html><script>alert(1)</script></html>');
    const said = await request(html);
    const [upload] = said.value.uploads;
    if (upload === undefined) throw new Error('No form');
    await post(upload, html);
    const photo = await settled(said.value.photo.id);
    expect(photo).toMatchObject({ state: 'REJECTED', rejection: 'TYPE' });
    const failures = async () =>
      (await ask<{ items: Photo[] }>('officer', 'photoFailures', 'query', {}, `items { ${photoFields} }`))
        .value.items;
    expect((await failures()).map(({ id }) => id)).toContain(photo.id);
    await ask(
      'officer',
      'dismissPhoto',
      'mutation',
      { envelope: envelope(), input: ['PhotoReasonInput!', { photoId: photo.id, reason: 'Was geen foto' }] },
      'photo { state }',
    );
    expect((await failures()).map(({ id }) => id)).not.toContain(photo.id);
  });

  test('is accounted for by its custody: who had it, who saw which of it, why, and that it is unchanged', async () => {
    const seen = async () =>
      (
        await ask<PhotoCustody>(
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
    const sha256 = fileOf(picture).sha256;
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
    const asked = await ask<CustodyReport>(
      'dispatcher',
      'makeCustodyReport',
      'mutation',
      { envelope: envelope(), input: ['PhotoInput!', { photoId }] },
      'exportId state',
    );
    const look = async () =>
      (
        await ask<CustodyReport>(
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

  test('that was lost on its way in stands in the list, and is seen once it is tried again', async () => {
    const said = await request(picture);
    const { id } = said.value.photo;
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    const { endpoint, region } = cloud;
    await sendLater({ queueUrl: zone.stack.PhotosLostQueue ?? '', region, endpoint })(
      JSON.stringify({ photoId: id }),
      0,
    );
    expect((await settled(id)).state).toBe('FAILED');
    const retried = await ask<PhotoReply>(
      'officer',
      'retryPhoto',
      'mutation',
      { envelope: envelope(), input: ['PhotoInput!', { photoId: id }] },
      replyFields,
    );
    const [upload] = retried.value.uploads;
    if (upload === undefined) throw new Error('No form');
    expect((await post(upload, picture)).status).toBe(204);
    expect((await settled(id)).state).toBe('AVAILABLE');
  });

  test('has left no address of it in any log', () => {
    const logs = filesBelow(join(dirname(process.env.PATROUILLE_OUTPUTS ?? ''), 'log'));
    const text = logs.map((path) => readFileSync(path, 'utf8')).join('\n');
    const secrets = links.map((url) => new URL(url).searchParams.get('X-Amz-Signature') ?? url);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text.length).toBeGreaterThan(1_000);
    console.log(`photo: 0 of ${links.length} addresses in ${logs.length} logs of ${text.length} characters`);
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

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
