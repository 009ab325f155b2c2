import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { ulid } from 'ulid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import { createAddressOf } from '../../../functions/adapters/s3/createAddressOf.ts';
import { sha256 } from '../../../functions/checkpoint/sha256.ts';
import { ticketHash } from '../../../functions/photo/ticketHash.ts';
import { defaultPhotoSettings } from '../../../shared/photo/settings/defaultPhotoSettings.ts';
import type { PhotoSettings } from '../../../shared/photo/settings/PhotoSettings.ts';
import { envelope, openPhotoDesk } from './photos/openPhotoDesk.ts';

let desk: Awaited<ReturnType<typeof openPhotoDesk>>;
let photoId = '';
/** The camera's own file, larger than one answer carries. */
let original = Buffer.alloc(0);

beforeAll(async () => {
  desk = await openPhotoDesk();
  original = Buffer.concat([desk.picture, Buffer.alloc(4_200_000, 7)]);
  photoId = await desk.takeIn(desk.picture, original);
});

const links = async (wanted: PhotoSettings['links']): Promise<void> => {
  const { version: _, ...settings } = defaultPhotoSettings;
  const changed = await desk.ask<{ settings: { links: string } }>(
    'admin',
    'changePhotoSettings',
    'mutation',
    { envelope: envelope(), input: ['PhotoSettingsInput!', { ...settings, links: wanted }] },
    'settings { links }',
  );
  expect([changed.refused, changed.value?.settings.links]).toEqual([undefined, wanted]);
};

describe('A photo of a zone where addresses live a minute', () => {
  test('is opened by a signed address of it, for a minute, and by no other', async () => {
    const { value } = await desk.open('officer', photoId, 'THUMB');
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
      base: `${desk.cloud.endpoint}/${desk.zone.stack.ContentBucket}`,
      region: desk.cloud.region,
      credentials: () => ({ accessKeyId: 'test', secretAccessKey: 'test' }),
    })(good.pathname.split('/').slice(2).join('/'), 'x.jpg', 1);
    expect((await fetch(brief)).status).toBe(200);
    await pause(2_100);
    expect((await fetch(brief)).status).toBe(403);
  });

  test('is not there for another zone, nor its original without a right and a reason', async () => {
    expect((await desk.open('officer@other', photoId, 'THUMB')).refused).toBe('photo.unknown');
    expect((await desk.open('admin', photoId, 'THUMB')).refused).toBeDefined();
    expect(
      (await desk.open('officer', photoId, 'ORIGINAL', { reason: 'Identificatie verdachte' })).refused,
    ).toBe('photo.originalClosed');
    expect((await desk.open('dispatcher', photoId, 'ORIGINAL', { reason: 'zomaar' })).refused).toBe(
      'photo.reasonTooShort',
    );
    const { value } = await desk.open('dispatcher', photoId, 'ORIGINAL', {
      reason: 'Identificatie verdachte',
    });
    const bytes = Buffer.from(await (await fetch(value.url)).arrayBuffer());
    expect(bytes.equals(original)).toBe(true);
  });
});

describe('A photo of a zone where it is handed out once', () => {
  const redeem = (ticket: string, url: string, who = 'dispatcher', token = desk.tokens.get(who) ?? '') =>
    fetch(url, {
      method: 'POST',
      headers: { authorization: token, 'content-type': 'application/json' },
      body: JSON.stringify({ ticket }),
    });
  const said = async (answer: Promise<Response>): Promise<string> => {
    const { status, headers } = await answer;
    const kept = ['cache-control', 'content-type', 'referrer-policy'].map((name) => headers.get(name));
    return JSON.stringify([status, kept, await (await answer).text()]);
  };
  const opened = async (size = 'SCREEN') => {
    const { value } = await desk.open('dispatcher', photoId, size, { reason: 'Identificatie verdachte' });
    const [ticket = ''] = value.tickets;
    return { ...value, ticket };
  };
  /** What an insider with the table could do to a ticket. */
  const change = (ticket: string, expression: string, values?: Record<string, string>) =>
    createDocumentClient({
      endpoint: desk.cloud.endpoint,
      region: desk.cloud.region,
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    }).send(
      new UpdateCommand({
        TableName: desk.zone.stack.OperationsTable,
        Key: { pk: `TICKET#${ticketHash(sha256, ticket)}`, sk: 'TICKET' },
        UpdateExpression: expression,
        ...(values === undefined ? {} : { ExpressionAttributeValues: values }),
      }),
    );

  beforeAll(() => links('ONCE'));
  afterAll(() => links('MINUTE'));

  test('is given to who opened it, in every size, the camera’s own file in parts; each once, also of many at once', async () => {
    for (const size of ['THUMB', 'SCREEN', 'FULL', 'ORIGINAL']) {
      const { url, tickets } = await opened(size);
      expect(tickets.length, size).toBe(size === 'ORIGINAL' ? 2 : 1);
      const parts: Buffer[] = [];
      for (const ticket of tickets) {
        const answers = await Promise.all([1, 2, 3, 4].map(() => redeem(ticket, url)));
        expect(answers.map(({ status }) => status).toSorted(), size).toEqual([200, 404, 404, 404]);
        const given = answers.find(({ ok }) => ok);
        expect(given?.headers.get('cache-control')).toBe('no-store');
        parts.push(Buffer.from((await given?.arrayBuffer()) ?? new ArrayBuffer(0)));
      }
      const whole = Buffer.concat(parts);
      if (size === 'ORIGINAL') expect(whole.equals(original)).toBe(true);
      else expect(whole.subarray(0, 3).toString('hex'), size).toBe('ffd8ff');
    }
  });

  test('is refused in one answer, to the byte, to whoever has what is not theirs or not any more', async () => {
    const used = await opened();
    expect((await redeem(used.ticket, used.url)).status).toBe(200);
    const late = await opened();
    await change(late.ticket, 'SET expiresAt = :past', { ':past': '2026-01-01T00:00:00.000Z' });
    const good = await opened();
    const theirs = `${desk.other.stack.PicturesUrl}/${photoId}/SCREEN`;
    const abuses: Readonly<Record<string, Promise<Response>>> = {
      'used twice': redeem(used.ticket, used.url),
      'too late': redeem(late.ticket, late.url),
      'another person’s': redeem(good.ticket, good.url, 'officer'),
      'another photo': redeem(good.ticket, good.url.replace(photoId, ulid())),
      'another size': redeem(good.ticket, good.url.replace('SCREEN', 'FULL')),
      'the original': redeem(good.ticket, good.url.replace('SCREEN', 'ORIGINAL')),
      'another zone’s door': redeem(good.ticket, theirs, 'officer@other'),
      guessed: redeem('A'.repeat(43), good.url),
      'its hash': redeem(ticketHash(sha256, good.ticket), good.url),
      none: redeem('', good.url),
    };
    const answers = await Promise.all(Object.values(abuses).map(said));
    expect(new Set(answers).size, answers.join('\n')).toBe(1);
    expect(answers[0]).toContain('404');
    // Whom the door itself turns away: nobody, and people of the other zone.
    for (const token of ['', 'x', desk.tokens.get('officer@other') ?? ''])
      expect((await redeem(good.ticket, good.url, '', token)).status).toBe(401);
    // The control: after all that, who opened it has it.
    expect((await redeem(good.ticket, good.url)).status).toBe(200);
    // The seeded fault: with the mark of its use taken off, it is given again.
    await change(good.ticket, 'REMOVE usedAt');
    expect((await redeem(good.ticket, good.url)).status).toBe(200);
    console.log(`photo: ${answers.length + 3} abuses of a picture handed out once refused`);
  });

  test('is asked for by the zone’s own pages, and by no other', async () => {
    const { url } = await opened();
    const preflight = (origin: string) =>
      fetch(url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'authorization,content-type',
        },
      });
    const { origin } = new URL(desk.cloud.web);
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBe(origin);
    expect((await preflight('https://elders.example')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

test('No log has an address of a photo, or what opens one', () => {
  const logs = filesBelow(join(dirname(process.env.PATROUILLE_OUTPUTS ?? ''), 'log'));
  const text = logs.map((path) => readFileSync(path, 'utf8')).join('\n');
  const secrets = desk.links.flatMap(({ url, tickets }) => [
    ...tickets,
    ...tickets.map((ticket) => ticketHash(sha256, ticket)),
    ...(tickets.length === 0 ? [new URL(url).searchParams.get('X-Amz-Signature') ?? url] : []),
  ]);
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text.length).toBeGreaterThan(1_000);
  console.log(`photo: 0 of ${secrets.length} secrets in ${logs.length} logs of ${text.length} characters`);
});

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());
