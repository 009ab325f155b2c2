import { afterEach, describe, expect, test, vi } from 'vitest';
import { createPictureFetch } from './createPictureFetch.ts';

afterEach(() => vi.unstubAllGlobals());

const url = 'https://pictures.example/pictures/A/FULL';
const tokens = { token: async () => ({ kind: 'token', token: 'mine' }) as const };

/** A zone that knows these tickets, each good once. */
const zoneWith = (known: Readonly<Record<string, string>>) => {
  const left = new Map(Object.entries(known));
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', async (_: string, request: RequestInit) => {
    asked.push(request);
    const ticket = JSON.parse(String(request.body)).ticket;
    const part = left.get(ticket);
    left.delete(ticket);
    return part === undefined ? new Response('{}', { status: 404 }) : new Response(part);
  });
  return asked;
};

describe('a picture that is handed out once', () => {
  test('is put together from its parts in order, each asked for in one’s own name, told to no cache and no referrer', async () => {
    const asked = zoneWith({ a: 'one ', b: 'two' });

    const picture = await createPictureFetch(tokens)({ url, tickets: ['a', 'b'] });

    expect(await picture?.text()).toBe('one two');
    for (const request of asked)
      expect(request).toMatchObject({
        method: 'POST',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        credentials: 'omit',
        headers: { authorization: 'mine' },
      });
  });

  test('is nothing when a part is over, or nobody is signed in: no half of a picture is shown', async () => {
    zoneWith({ a: 'one ' });

    expect(await createPictureFetch(tokens)({ url, tickets: ['a', 'b'] })).toBeNull();
    expect(await createPictureFetch(undefined)({ url, tickets: ['a'] })).toBeNull();
  });
});
