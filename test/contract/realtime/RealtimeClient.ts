import { WebSocket } from 'ws';

/** A message as it came off the socket. */
export interface ServerMessage {
  readonly type: string;
  readonly id?: string;
  readonly payload?: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly errorType?: string;
      readonly message: string;
      readonly errorCode?: number;
    }[];
    readonly connectionTimeoutMs?: number;
  };
}

export interface RealtimeClientOptions {
  /** `ws://…/graphql/realtime`, or AWS's own `wss://…appsync-realtime-api…/graphql`. */
  readonly url: string;
  /** Goes where a browser can put it; undefined = nowhere. */
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly form?: 'subprotocol' | 'query';
  /** What is offered besides; AppSync wants exactly `graphql-ws`. */
  readonly protocols?: readonly string[];
  /** False plays a peer that is gone without saying so. */
  readonly autoPong?: boolean;
}

/** A client of AppSync's protocol made of `ws` and nothing else: it hides no message and mends nothing. */
export interface RealtimeClient {
  readonly socket: WebSocket;
  /** Everything received, in order. */
  readonly received: readonly ServerMessage[];
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  send(message: unknown): void;
  start(
    id: string,
    query: string,
    authorization?: Readonly<Record<string, unknown>>,
    variables?: Readonly<Record<string, unknown>>,
  ): void;
  /** The first message not yet taken that fits; waits for it, at most `ms` (5 s). */
  next(fits: Partial<Pick<ServerMessage, 'type' | 'id'>>, ms?: number): Promise<ServerMessage>;
  /** `connection_init` and its `connection_ack`. */
  init(): Promise<ServerMessage>;
  /** Payloads delivered to a subscription so far. */
  data(id: string): readonly unknown[];
}

/** Opens the socket; fails when the handshake does. */
export const connectRealtime = async (options: RealtimeClientOptions): Promise<RealtimeClient> => {
  const { url, headers, form = 'subprotocol', protocols = ['graphql-ws'], autoPong = true } = options;
  const json = headers === undefined ? undefined : Buffer.from(JSON.stringify(headers));
  const inQuery =
    form === 'query' && json !== undefined
      ? `?header=${encodeURIComponent(json.toString('base64'))}&payload=e30=`
      : '';
  const inProtocol =
    form === 'subprotocol' && json !== undefined ? [`header-${json.toString('base64url')}`] : [];
  const socket = new WebSocket(url + inQuery, [...protocols, ...inProtocol], {
    autoPong,
    perMessageDeflate: false,
  });

  const received: ServerMessage[] = [];
  const taken = new Set<ServerMessage>();
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    received.push(JSON.parse(data.toString()));
    for (const look of waiting) look();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  socket.on('error', () => undefined); // Ends in `closed`.

  const send = (message: unknown): void =>
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  const next: RealtimeClient['next'] = (fits, ms = 5_000) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        reject(
          new Error(
            `No ${JSON.stringify(fits)} within ${ms} ms; received ${JSON.stringify(received).slice(0, 600)}`,
          ),
        );
      }, ms);
      const look = (): void => {
        const found = received.find(
          (message) =>
            !taken.has(message) &&
            Object.entries(fits).every(([key, value]) => Reflect.get(message, key) === value),
        );
        if (found === undefined) return;
        taken.add(found);
        waiting.delete(look);
        clearTimeout(timer);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  return {
    socket,
    received,
    closed,
    send,
    next,
    init() {
      send({ type: 'connection_init' });
      return next({ type: 'connection_ack' });
    },
    start(id, query, authorization = headers, variables = {}) {
      send({
        id,
        type: 'start',
        payload: { data: JSON.stringify({ query, variables }), extensions: { authorization } },
      });
    },
    data: (id) =>
      received
        .filter((message) => message.type === 'data' && message.id === id)
        .map(({ payload }) => payload?.data),
  };
};
