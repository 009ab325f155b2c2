import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { createMemoryTickets } from '../../shared/photo/createMemoryTickets.fixture.ts';
import type { PhotoTickets } from '../../shared/photo/PhotoTicket.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { sha256 } from '../checkpoint/sha256.ts';
import { ticketHash } from '../photo/ticketHash.ts';
import { giveOnce } from './giveOnce.ts';

const photoId = '01JFAKEPHT0000000000000001';
const another = '01JFAKEPHT0000000000000002';
const ticket = 'a'.repeat(43);
const opened = Date.parse('2026-11-22T20:00:00.000Z');
const file = new Uint8Array(photoLimits.onceBytes + 5).map((_, index) => index % 251);

const event = ({
  body = JSON.stringify({ ticket }),
  photo = photoId,
  size = 'SCREEN',
  sub = 'voorbeeld',
  use = 'access',
}: Readonly<Partial<Record<'body' | 'photo' | 'size' | 'sub' | 'use', string>>> = {}) => ({
  pathParameters: { photoId: photo, size },
  body,
  isBase64Encoded: false,
  requestContext: { authorizer: { jwt: { claims: { sub, token_use: use } } } },
});

/** A zone where one person has opened one photo, and its door. */
const door = async (
  how: {
    readonly store?: (tickets: PhotoTickets) => PhotoTickets;
    readonly size?: 'SCREEN' | 'ORIGINAL';
    readonly part?: number;
    readonly there?: boolean;
  } = {},
) => {
  const memory = createMemoryTickets();
  const tickets = how.store?.(memory) ?? memory;
  let now = opened;
  await memory.keep([
    {
      hash: ticketHash(sha256, ticket),
      photoId,
      size: how.size ?? 'SCREEN',
      personId: 'voorbeeld',
      part: how.part ?? 0,
      at: new Date(opened).toISOString(),
      expiresAt: new Date(opened + 60_000).toISOString(),
    },
  ]);
  const give = giveOnce({
    tickets,
    sha256,
    clock: { now: () => now },
    read: async (from, key, start, bytes) =>
      how.there === false
        ? null
        : Buffer.concat([Buffer.from(`${from} ${key} `), file.subarray(start, start + bytes)]),
  });
  const later = (ms: number) => {
    now = opened + ms;
    return give;
  };
  return { give, later };
};

/** Each way of having what is not one's own, or not any more. */
const abuses: readonly (readonly [string, (zone: Awaited<ReturnType<typeof door>>) => Promise<unknown>])[] = [
  ['used twice', ({ give }) => give(event()).then(() => give(event()))],
  ['a minute old', ({ later }) => later(60_000)(event())],
  ['somebody else’s', ({ give }) => give(event({ sub: 'ander' }))],
  ['for another photo', ({ give }) => give(event({ photo: another }))],
  ['for another size', ({ give }) => give(event({ size: 'FULL' }))],
  ['for the camera’s own file', ({ give }) => give(event({ size: 'ORIGINAL' }))],
  ['guessed', ({ give }) => give(event({ body: JSON.stringify({ ticket: 'b'.repeat(43) }) }))],
  ['its hash', ({ give }) => give(event({ body: JSON.stringify({ ticket: ticketHash(sha256, ticket) }) }))],
  ['none', ({ give }) => give(event({ body: '' }))],
  ['not in JSON', ({ give }) => give(event({ body: ticket }))],
  ['one among others', ({ give }) => give(event({ body: JSON.stringify({ ticket, more: 1 }) }))],
  ['with a token that is no access token', ({ give }) => give(event({ use: 'id' }))],
  ['with nobody’s token', ({ give }) => give({ ...event(), requestContext: {} })],
  ['for no photo', ({ give }) => give(event({ photo: '../x' }))],
  ['not sent by the HTTP API at all', ({ give }) => give({ warmUp: true })],
];

const attempted = async (store?: (tickets: PhotoTickets) => PhotoTickets) => {
  const answers: string[] = [];
  for (const [, attempt] of abuses)
    answers.push(JSON.stringify(await attempt(await door(store === undefined ? {} : { store }))));
  return answers;
};

describe('a picture that is given once', () => {
  test('is given to who opened it, for the picture it was opened for, kept by nobody on the way', async () => {
    const { give } = await door();

    const answer = await give(event());

    expect(answer).toMatchObject({
      statusCode: 200,
      isBase64Encoded: true,
      headers: {
        'cache-control': 'no-store',
        'content-type': 'image/jpeg',
        'referrer-policy': 'no-referrer',
      },
    });
    expect(Buffer.from(answer.body, 'base64').toString('latin1')).toMatch(`CLEAN photo/${photoId}/1280.jpg `);
  });

  test('is refused in the same words, to the byte, whatever is wrong', async () => {
    const answers = await attempted();

    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('"statusCode":404');
    console.log(`once: ${abuses.length} ways of abuse refused with one answer`);
  });

  test('would be seen given by a store that forgets one of its conditions: the seeded faults', async () => {
    const forgetful = (what: object) => (memory: PhotoTickets) => ({
      ...memory,
      use: (asked: Parameters<PhotoTickets['use']>[0]) => memory.use({ ...asked, ...what }),
    });
    const never = (memory: PhotoTickets) => ({ ...memory, use: async () => 0 });
    for (const fault of [
      forgetful({ personId: 'voorbeeld' }),
      forgetful({ photoId }),
      forgetful({ size: 'SCREEN' }),
      forgetful({ at: new Date(opened).toISOString() }),
      never,
    ])
      expect(new Set(await attempted(fault)).size).toBeGreaterThan(1);
  });

  test('stays good for the right person when a wrong one has shown it', async () => {
    const { give } = await door();

    await give(event({ sub: 'ander' }));

    expect((await give(event())).statusCode).toBe(200);
  });

  test('is given to one of two who ask with the same ticket at once', async () => {
    const { give } = await door();

    const answers = await Promise.all([give(event()), give(event()), give(event())]);

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404, 404]);
  });

  test('comes in parts where it is too large for one answer, each under its own ticket', async () => {
    const { give } = await door({ size: 'ORIGINAL', part: 1 });

    const { body } = await give(event({ size: 'ORIGINAL' }));

    const head = `EVIDENCE photo/${photoId}/original `;
    expect(Buffer.from(body, 'base64').subarray(head.length)).toEqual(Buffer.from(file.subarray(-5)));
  });

  test('is used up also when its file was taken away meanwhile', async () => {
    const { give } = await door({ there: false });

    expect((await give(event())).statusCode).toBe(404);
  });
});
