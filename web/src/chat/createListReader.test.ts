import { describe, expect, test } from 'vitest';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import type { Channel } from './Channel.ts';
import { createListReader } from './createListReader.ts';

const channel = (id: string): Channel => ({
  id,
  kind: 'INCIDENT',
  title: id,
  state: 'OPEN',
  memberCount: 3,
  lastN: 0,
  readN: 0,
  unread: 0,
  mentions: 0,
  urgent: [],
  allowedActions: ['POST'],
});

/** A desk: the list has what was talked about, `open` are the incidents it is in all the same. */
const desk = (listed: readonly string[], open: ReadonlySet<string>) => {
  const adopted: (readonly string[])[] = [];
  const asked: string[] = [];
  let due: { readonly ms: number; readonly run: () => void }[] = [];
  const ask: GraphqlClient = async (_document, variables) => {
    const id = String(variables.id ?? '');
    if (id === '') return accepted({ channels: { items: listed.map(channel) } });
    asked.push(id);
    if (open.has(id)) return accepted({ channel: { channel: channel(id), members: [] } });
    return refused({ kind: 'refused', errorType: 'NOT_FOUND', code: 'chat.notMember', params: {} });
  };
  const reader = createListReader({
    ask,
    timers: {
      now: () => 0,
      after: (ms, run) => {
        const one = { ms, run };
        due.push(one);
        return () => {
          due = due.filter((other) => other !== one);
        };
      },
    },
    random: () => 0,
    adopt: (items) => adopted.push(items.map(({ id }) => id)),
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
  };
  return {
    reader,
    asked,
    last: () => adopted.at(-1),
    settle,
    pass: async () => {
      // The soonest first; what it calls off does not run.
      const [next] = due.toSorted((a, b) => a.ms - b.ms);
      due = due.filter((one) => one !== next);
      next?.run();
      await settle();
    },
  };
};

describe('a channel the list leaves out', () => {
  test('is the desk’s as soon as somebody opens it, and stays while the list is read again', async () => {
    const { reader, last, pass, settle, asked } = desk(['I-A'], new Set(['I-B']));
    reader.start();
    await settle();
    expect(last()).toEqual(['I-A']);
    reader.seek('I-B');
    await pass();
    expect(last()).toEqual(['I-A', 'I-B']);
    await pass();
    expect(last()).toEqual(['I-A', 'I-B']);
    // The list's own turn of each minute asks for nothing it knows: each question is a line in the journal.
    expect(asked).toEqual(['I-B']);
  });

  test('is nobody’s whom the zone refuses it, and leaves when it does so later', async () => {
    const open = new Set(['I-B']);
    const { reader, last, pass, settle } = desk([], open);
    reader.start();
    await settle();
    reader.seek('I-C');
    await pass();
    const seen = [last()];
    reader.seek('I-B');
    await pass();
    // Positive control: this one is theirs.
    expect(last()).toEqual(['I-B']);
    open.delete('I-B');
    reader.soon();
    await pass();
    seen.push(last());
    console.log(`channels beside the list: N=${seen.length} refused`);
    expect(seen).toEqual([[], []]);
  });
});
