import { expect, test } from 'vitest';
import type { CicContent, CicStep } from './CicStep.ts';
import type { Delivery } from './createMessenger.ts';
import { tellZone } from './tellZone.ts';

const step = (index: number, content: CicContent, ref = 'r'): CicStep => ({
  dueAt: index * 10_000,
  ref,
  messageId: `${ref}-${index}`,
  content,
});
const note = (text: string): CicContent => ({ kind: 'NOTE', text });
const close: CicContent = { kind: 'CLOSE', code: 'OTHER', remark: 'klaar' };

/** Tells a few steps on a clock that only waiting moves, and says what was sent and when. */
const tell = async (steps: readonly CicStep[], answer: (attempt: number, body: string) => Delivery) => {
  let now = 0;
  const sent: { body: string; at: number }[] = [];
  const closed: string[] = [];
  const queue = [...steps];
  const ending = new Error('the story is told');
  const telling = tellZone({
    steps: {
      next: () => {
        const value = queue.shift();
        if (value === undefined) throw ending;
        return { value, done: false };
      },
    },
    send: async (body) => {
      sent.push({ body, at: now });
      return answer(sent.length, body);
    },
    book: { leftOver: [], opened: () => undefined, closed: (ref) => closed.push(ref) },
    speed: 10,
    from: 0,
    clock: { now: () => now },
    wait: async (milliseconds) => {
      now += milliseconds;
    },
    say: () => undefined,
  });
  await expect(telling).rejects.toBe(ending);
  return { sent, closed };
};

test('a message is sent when it is due, ten times as fast as told', async () => {
  const { sent } = await tell([step(0, note('a')), step(1, note('b')), step(6, note('c'))], () => ({
    kind: 'ACCEPTED',
  }));

  expect(sent.map(({ at }) => at)).toEqual([0, 1_000, 6_000]);
});

test('a message that gets no answer is sent again, the same to the letter, before the next one', async () => {
  const { sent } = await tell([step(0, note('a')), step(1, note('b'))], (attempt) =>
    attempt < 4 ? { kind: 'LATER', reason: 'gone' } : { kind: 'ACCEPTED' },
  );

  expect(sent).toHaveLength(5);
  expect(new Set(sent.slice(0, 4).map(({ body }) => body)).size).toBe(1);
  expect(sent[4]?.body).toContain('"r-1"');
});

test('an incident the zone refuses is left alone, the others go on', async () => {
  const { sent, closed } = await tell(
    [step(0, note('a'), 'r'), step(1, note('b'), 's'), step(2, note('c'), 'r'), step(3, close, 's')],
    (_, body) =>
      body.includes('"r-') ? { kind: 'REFUSED', reason: 'incident.alreadyClosed' } : { kind: 'ACCEPTED' },
  );

  expect(sent.map(({ body }) => JSON.parse(body).messageId)).toEqual(['r-0', 's-1', 's-3']);
  expect(closed).toEqual(['r', 's']);
});
