import { openRawSocket, type RawSocket } from './openRawSocket.ts';
import type { SubscriberOrder, SubscriberReport } from './SubscriberOrder.ts';

/**
 * A process full of subscribers, apart from the server so that neither waits for the other's loop. It is told what to
 * connect to as its first message, and says when all are subscribed and when all have had the n-th message.
 */
const now = (): number => Number(process.hrtime.bigint());
const report = (message: SubscriberReport): void => void process.send?.(message);

/** The eleventh byte of every `{"type":"data",…`; no other message of the protocol has it there. */
const isData = (bytes: Buffer): boolean => bytes[9] === 0x64 && bytes[10] === 0x61;

const connect = (order: SubscriberOrder, index: number, onData: (messages: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const authorization = {
      host: '127.0.0.1',
      Authorization: order.tokens[index % Math.max(1, order.tokens.length)],
    };
    const protocols =
      order.protocol === 'bare'
        ? []
        : ['graphql-ws', `header-${Buffer.from(JSON.stringify(authorization)).toString('base64url')}`];
    let messages = 0;
    let socket: RawSocket | undefined;
    openRawSocket(order.url, protocols, {
      open(opened) {
        socket = opened;
        if (order.protocol === 'appsync') socket.send('{"type":"connection_init"}');
      },
      close: (reason) => reject(new Error(reason)),
      message(bytes) {
        if (isData(bytes)) {
          messages += 1;
          onData(messages);
          return;
        }
        const { type } = JSON.parse(bytes.toString());
        if (type === 'start_ack') resolve();
        else if (type === 'connection_ack') {
          const data = JSON.stringify({ query: order.query, variables: {} });
          const payload = { data, extensions: { authorization } };
          socket?.send(JSON.stringify({ id: crypto.randomUUID(), type: 'start', payload }));
        } else if (type !== 'ka') reject(new Error(bytes.toString()));
      },
    });
  });

process.once('message', async (order: SubscriberOrder) => {
  const arrived: number[] = [];
  const onData = (messages: number): void => {
    const count = (arrived[messages] ?? 0) + 1;
    arrived[messages] = count;
    if (count === order.subscribers) report({ kind: 'all', messages, at: now() });
  };
  const startedAt = now();
  let next = 0;
  let failed = 0;
  const worker = async (): Promise<void> => {
    while (next < order.subscribers) {
      const index = next;
      next += 1;
      try {
        await connect(order, index, onData);
      } catch {
        failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: order.concurrency }, worker));
  const { user, system } = process.cpuUsage();
  report({ kind: 'ready', startedAt, readyAt: now(), failed, cpuMs: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());
