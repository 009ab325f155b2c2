import { accepted, refused } from '../../../../../shared/kernel/Result.ts';
import type { GraphqlClient } from '../../../realtime/createGraphqlClient.ts';
import type { Timers } from '../../../realtime/Timers.ts';
import type { PhotoZone } from '../PhotoZone.ts';

/** A photo as the zone of a test has it. */
interface Kept {
  readonly by: string;
  readonly channel: string;
  readonly sha256: string;
  readonly original?: string;
  state: 'REQUESTED' | 'AVAILABLE' | 'REJECTED';
  readonly arrived: Map<string, string>;
}

/** What the network of one device is like. */
export interface FakeNetwork {
  is: 'good' | 'bad' | 'down';
}

interface Said {
  readonly envelope: { readonly commandId: string };
  readonly photoId: string;
  readonly input: {
    readonly photoId: string;
    readonly context: { readonly ref: string };
    readonly sha256: string;
    readonly original?: { readonly sha256: string };
  };
}

/**
 * A zone that takes each photo once, over networks that lose questions and answers: requests, addresses that are good
 * for a minute, bytes that are weighed on arrival, some of them damaged on the way.
 * @param fault `newIds`: it takes a photo said twice for two.
 */
export const createFakePhotoZone = (deps: {
  readonly timers: Timers;
  readonly random: () => number;
  readonly hash: (bytes: Uint8Array) => string;
  readonly fault?: 'newIds';
}) => {
  const { timers, random } = deps;
  const photos = new Map<string, Kept>();
  const done = new Set<string>();
  const channels = new Map<string, string[]>();
  const counts = { posts: 0, lost: 0, damaged: 0 };
  const wait = (ms: number): Promise<void> => new Promise((ready) => void timers.after(ms, ready));
  /** Whether the question, or the answer, gets through. */
  const through = async (network: FakeNetwork): Promise<boolean> => {
    await wait(5 + random() * 80);
    const lost = network.is === 'down' || (network.is === 'bad' && random() < 0.35);
    if (lost) counts.lost += 1;
    return !lost;
  };
  const take = (by: string, { envelope, input }: Said): void => {
    if (done.has(envelope.commandId) && deps.fault === undefined) return;
    done.add(envelope.commandId);
    const known = photos.has(input.photoId);
    if (known && deps.fault === undefined) return;
    const channel = channels.get(input.context.ref) ?? [];
    channels.set(input.context.ref, [...channel, input.photoId]);
    if (known) return;
    photos.set(input.photoId, {
      by,
      channel: input.context.ref,
      sha256: input.sha256,
      ...(input.original && { original: input.original.sha256 }),
      state: 'REQUESTED',
      arrived: new Map(),
    });
  };
  const reply = (photoId: string) => {
    const photo = photos.get(photoId);
    if (photo === undefined) return null;
    const parts = photo.original === undefined ? ['VIEW'] : ['VIEW', 'ORIGINAL'];
    const lacks = photo.state === 'REQUESTED' ? parts.filter((part) => !photo.arrived.has(part)) : [];
    return {
      photo: { id: photoId, state: photo.state, rejection: photo.state === 'REJECTED' ? 'HASH' : null },
      uploads: lacks.map((part) => ({
        part,
        url: `https://quarantine.example/${photoId}/${part}`,
        fields: [{ name: 'until', value: String(timers.now() + 60_000) }],
        expiresAt: '',
      })),
    };
  };
  const client = (by: string, network: FakeNetwork): GraphqlClient => {
    const answer = (document: string, said: Said) => {
      if (document.includes('requestPhoto')) {
        take(by, said);
        return accepted({ reply: reply(said.input.photoId) });
      }
      if (document.includes('retryPhoto')) {
        const photo = photos.get(said.input.photoId);
        if (photo?.state === 'REJECTED') {
          photo.state = 'REQUESTED';
          photo.arrived.clear();
        }
        return accepted({ reply: reply(said.input.photoId) });
      }
      const known = reply(said.photoId);
      return known === null
        ? refused({ kind: 'refused', errorType: 'NOT_FOUND', code: 'photo.unknown', params: {} } as const)
        : accepted({ reply: known });
    };
    return async (document, variables) => {
      // Only this test speaks to it.
      const said = variables as unknown as Said;
      if (!(await through(network))) return refused({ kind: 'unreachable' });
      const value = answer(document, said);
      return (await through(network)) ? value : refused({ kind: 'unreachable' });
    };
  };
  const post =
    (network: FakeNetwork): PhotoZone['post'] =>
    async ({ url, fields }, bytes, went) => {
      if (!(await through(network))) return 'later';
      went(0.5);
      // A slow line: some take longer than their address is good for.
      if (timers.now() > Number(fields[0]?.value ?? 0)) return 'expired';
      await wait(random() * 400);
      const [photoId = '', part = ''] = url.split('/').slice(3);
      counts.posts += 1;
      const plain = new Uint8Array(await bytes.arrayBuffer());
      if (network.is === 'bad' && random() < 0.03) {
        counts.damaged += 1;
        plain[0] = (plain[0] ?? 0) ^ 1;
      }
      const hash = deps.hash(plain);
      timers.after(random() * 900, () => weigh(photoId, part, hash));
      return (await through(network)) ? 'taken' : 'later';
    };
  const weigh = (photoId: string, part: string, hash: string): void => {
    const photo = photos.get(photoId);
    if (photo === undefined || photo.state !== 'REQUESTED') return;
    photo.arrived.set(part, hash);
    const said = part === 'VIEW' ? photo.sha256 : photo.original;
    if (hash !== said) photo.state = 'REJECTED';
    else if (photo.arrived.has('VIEW') && (photo.original === undefined || photo.arrived.has('ORIGINAL')))
      photo.state = 'AVAILABLE';
  };
  return { client, post, photos, channels, counts };
};
