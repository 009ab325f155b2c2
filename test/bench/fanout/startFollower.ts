import { WebSocket } from 'ws';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import { feedSubscription } from './feedSubscription.ts';

/** A client that follows a numbered feed over a link that breaks, as simply as it can be done rightly. */
export interface Follower {
  /** The numbers it applied, in the order it applied them. */
  readonly applied: readonly number[];
  readonly reconnects: number;
  /** Questions to the journal after each reconnect. */
  readonly catchUps: readonly number[];
  /** Breaks the link without a word. */
  kill(): void;
  /** Done when it has applied number `last`. */
  reach(last: number): Promise<void>;
  stop(): void;
}

export interface FollowerOptions {
  readonly url: string;
  readonly token: string;
  /** What the journal holds after a number: the query a client asks when it missed something. */
  readonly journalAfter: (seq: number) => Promise<readonly number[]>;
  /** False is the seeded fault: a client that trusts the link. */
  readonly catchesUp?: boolean;
}

export const startFollower = async (options: FollowerOptions): Promise<Follower> => {
  const { url, token, journalAfter, catchesUp = true } = options;
  const authorization = { host: '127.0.0.1', Authorization: token };
  const protocols = [
    'graphql-ws',
    `header-${Buffer.from(JSON.stringify(authorization)).toString('base64url')}`,
  ];
  const applied: number[] = [];
  const catchUps: number[] = [];
  let reconnects = -1;
  let stopped = false;
  let asking = false;
  let socket: WebSocket;
  let noticed = (): void => undefined;

  const last = (): number => applied.at(-1) ?? 0;
  const apply = (seqs: readonly number[]): void => {
    for (const seq of seqs) if (seq > last()) applied.push(seq);
    noticed();
  };
  const catchUp = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    catchUps[reconnects] = (catchUps[reconnects] ?? 0) + 1;
    apply(await journalAfter(last()));
    asking = false;
  };
  const hear = (page: FeedPage): void => {
    const seqs = page.entries.map(({ seq }) => seq);
    // While the answer of the journal is under way, what comes over the link is in it or follows on it.
    if (catchesUp && (asking || page.from > last() + 1))
      void catchUp().then(() => (page.from <= last() + 1 ? apply(seqs) : catchUp()));
    else apply(seqs);
  };
  const connect = (): Promise<void> =>
    new Promise((resolve, reject) => {
      reconnects += 1;
      socket = new WebSocket(url, protocols, { perMessageDeflate: false });
      socket.on('error', () => undefined);
      socket.on('close', () => {
        if (!stopped) setImmediate(() => void connect());
      });
      socket.on('open', () => {
        const data = JSON.stringify({ query: feedSubscription });
        socket.send(
          JSON.stringify({
            id: crypto.randomUUID(),
            type: 'start',
            payload: { data, extensions: { authorization } },
          }),
        );
      });
      socket.on('message', (text) => {
        const message = JSON.parse(text.toString());
        if (message.type === 'data') hear(message.payload.data.incidents);
        // Subscribe first, then ask: what happens in between comes over the link.
        if (message.type.endsWith('error')) reject(new Error(text.toString()));
        if (message.type === 'start_ack') void (catchesUp ? catchUp() : Promise.resolve()).then(resolve);
      });
    });
  await connect();
  return {
    applied,
    catchUps,
    get reconnects() {
      return reconnects;
    },
    kill: () => socket.terminate(),
    reach: (seq) =>
      new Promise((resolve) => {
        noticed = () => {
          if (last() >= seq) resolve();
        };
        noticed();
      }),
    stop() {
      stopped = true;
      socket.terminate();
    },
  };
};
