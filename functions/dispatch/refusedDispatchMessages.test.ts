import { describe, expect, test } from 'vitest';
import type { RefusedMessage, RefusedMessages } from '../../shared/dispatch/RefusedMessages.ts';
import type { Consulted } from '../audit/Consulted.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { personWith } from '../middleware/person.fixture.ts';
import { monthsBack } from './monthsBack.ts';
import { refusedDispatchMessages } from './refusedDispatchMessages.ts';

const message = (at: string, n: number): RefusedMessage => ({
  id: `01JDZ${String(n).padStart(21, '0')}`,
  at,
  sender: 'cic',
  reason: 'dispatch.notJson',
  body: '{',
});

/** Three months of messages, newest first within a month, as the table gives them. */
const all = [
  message('2026-11-22T09:00:00.000Z', 5),
  message('2026-11-01T09:00:00.000Z', 4),
  message('2026-10-31T09:00:00.000Z', 3),
  message('2026-09-02T09:00:00.000Z', 2),
];

const kept: RefusedMessages = {
  keep: async () => {},
  list: async (month, limit, before) => {
    const behind = all.filter(
      ({ at, id }) => at.startsWith(month) && (before === null || `${at}#${id}` < before),
    );
    const messages = behind.slice(0, limit);
    const last = messages.at(-1);
    return { messages, last: behind.length > limit && last !== undefined ? `${last.at}#${last.id}` : null };
  },
};

const ask = async (input: object) => {
  const clock = { now: () => Date.parse('2026-11-22T10:00:00.000Z') };
  const person = personWith(['DISPATCHER']);
  const context = callContextOf(person, 'Query.refusedDispatchMessages');
  const reply = await refusedDispatchMessages({ clock, messages: kept, held: { all: async () => [] } })(
    input,
    context,
  );
  if (!reply.ok) throw new Error(reply.refusal.code);
  return (reply.value as Consulted).value as { items: RefusedMessage[]; nextToken: string | null };
};

describe('the refused messages of the last 90 days', () => {
  test('come newest first, over the months', async () => {
    const page = await ask({});

    expect(page.items.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(page.nextToken).toBeNull();
  });

  test.each([1, 2, 3])('come whole in pages of %i', async (limit) => {
    const seen: string[] = [];
    let nextToken: string | null | undefined;
    while (nextToken !== null) {
      const page = await ask({ limit, ...(nextToken === undefined ? {} : { nextToken }) });
      seen.push(...page.items.map(({ id }) => id));
      nextToken = page.nextToken;
    }

    expect(seen).toEqual(all.map(({ id }) => id));
  });

  test('are not found by a made-up token', async () => {
    await expect(ask({ nextToken: 'morgen' })).rejects.toThrow('page.tokenInvalid');
  });

  test('go back over a year’s end', () => {
    expect(monthsBack('2026-02-01T00:00:00.000Z', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });
});
