import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { Draft, Drafts } from '../offline/Drafts.ts';
import { createReview } from './createReview.ts';
import { exportIntent } from './exportIntent.ts';
import type { JournalEntryView } from './JournalEntryView.ts';
import type { JournalFilterInput, ReasonInput } from './JournalFilterInput.ts';
import type { JournalPageView, JournalSource } from './JournalSource.ts';
import { rowAt } from './pagedRows.ts';

const reason: ReasonInput = { code: 'COMPLAINT', text: 'Klacht van een bewoner' };
const now = Date.parse('2026-11-22T12:00:00Z');

const entry = (n: number): JournalEntryView => ({
  epoch: 'E',
  n,
  at: '2026-11-22T10:00:00.000Z',
  actor: { kind: 'PERSON', id: 'p', name: 'P' },
  op: 'COLLECT',
  id: `I${n}`,
  operation: 'Mutation.openIncident',
  type: 'incident.opened',
  payloadErased: false,
  prevHash: '',
  hash: '',
});
const pageOf = (n: number, nextToken?: string): JournalPageView => ({
  epoch: 'E',
  head: n,
  items: [entry(n)],
  ...(nextToken === undefined ? {} : { nextToken }),
});

const memoryDrafts = (): Drafts => {
  const kept = new Map<string, Draft>();
  const draft = (key: string) => signal<Draft>(kept.get(key) ?? { text: '', savedAt: null });
  return {
    draft,
    write: (key: string, text: string) => void kept.set(key, { text, savedAt: now }),
    discard: (key: string) => void kept.delete(key),
    saved: async () => undefined,
  };
};

const prepare = (answer: JournalSource['page']) => {
  const asked: { filter: JournalFilterInput; reason: ReasonInput; token: string | undefined }[] = [];
  const none = async () => refused({ kind: 'unreachable' } as const);
  const journal: JournalSource = {
    page: (filter, why, token) => {
      asked.push({ filter, reason: why, token });
      return answer(filter, why, token);
    },
    entry: none,
    mine: none,
    chain: none,
    people: none,
    exported: none,
    startExport: async () => ({ kind: 'kept', why: 'noAnswer' }),
  };
  return { asked, review: createReview({ journal, drafts: memoryDrafts(), now: () => now }) };
};
const settle = () => new Promise((done) => setTimeout(done, 5));

describe('A review', () => {
  test('asks nothing before it was said why, then sends the reason with every page', async () => {
    const { asked, review } = prepare(async (_f, _r, token) =>
      accepted(token === undefined ? pageOf(2, 'older') : pageOf(1)),
    );
    review.ask({ what: 'looks' });
    review.loadMore();
    await settle();
    expect(asked).toEqual([]);

    review.giveReason(reason);
    await settle();
    review.loadMore();
    await settle();
    expect(asked.map((one) => [one.reason, one.token])).toEqual([
      [reason, undefined],
      [reason, 'older'],
    ]);
    expect(asked[0]?.filter).toEqual({ ops: ['CONSULT', 'COMBINE'] });
    expect(review.rows.value.total).toBe(2);
  });

  test('shows the answer to the last question only, in whatever order answers come', async () => {
    let late: (page: JournalPageView) => void = () => undefined;
    const { review } = prepare((filter) =>
      filter.ops === undefined
        ? new Promise((answer) => {
            late = (page) => answer(accepted(page));
          })
        : Promise.resolve(accepted(pageOf(7))),
    );
    review.giveReason(reason);
    review.ask({ what: 'rights' });
    await settle();
    late(pageOf(99));
    await settle();
    expect(rowAt(review.rows.value, 0).row?.n).toBe(7);
  });

  test('keeps the lines of before when a new question gets no answer, and says why', async () => {
    let reachable = true;
    const { review } = prepare(async () =>
      reachable ? accepted(pageOf(5)) : refused({ kind: 'unreachable' }),
    );
    review.giveReason(reason);
    await settle();
    reachable = false;
    review.ask({ what: 'denials' });
    await settle();
    expect(review.state.value).toEqual({ kind: 'unreachable' });
    expect(rowAt(review.rows.value, 0).row?.n).toBe(5);
  });
});

test('an export that needs a fresh sign-in is kept whole over it, and taken out once', () => {
  const drafts = memoryDrafts();
  const intent = {
    question: { what: 'looks', whom: { kind: 'INCIDENT', identifier: '5449-2026-000123' } },
    reason: { code: 'COMPLAINT', text: 'Klacht van een bewoner' },
    format: 'CSV',
  } as const;
  exportIntent.keep(drafts, intent);
  expect(exportIntent.take(drafts)).toEqual(intent);
  expect(exportIntent.take(drafts)).toBeNull();
});
