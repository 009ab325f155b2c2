import { describe, expect, it } from 'vitest';
import { createLambdaBatches } from './createLambdaBatches.ts';
import type { DataSourceReply } from './DataSourceReply.ts';

const echo =
  (sizes: number[]) =>
  async (payloads: readonly unknown[]): Promise<DataSourceReply> => {
    sizes.push(payloads.length);
    return { result: payloads.map((payload) => `got ${payload}`), error: null };
  };

describe('a batch', () => {
  it('holds what one resolver asks in one moment, no more than its size, and answers each its own', async () => {
    const sizes: number[] = [];
    const batch = createLambdaBatches();
    const replies = await Promise.all(Array.from({ length: 7 }, (_, i) => batch('A.b', 3, i, echo(sizes))));
    expect(sizes).toEqual([3, 3, 1]);
    expect(replies.map(({ result }) => result)).toEqual(Array.from({ length: 7 }, (_, i) => `got ${i}`));
  });

  it('is by five where no size is set', async () => {
    const sizes: number[] = [];
    const batch = createLambdaBatches();
    await Promise.all(Array.from({ length: 6 }, (_, i) => batch('A.b', 0, i, echo(sizes))));
    expect(sizes).toEqual([5, 1]);
  });

  it('does not mix resolvers, nor moments', async () => {
    const sizes: number[] = [];
    const batch = createLambdaBatches();
    await Promise.all([batch('A.b', 9, 1, echo(sizes)), batch('A.c', 9, 2, echo(sizes))]);
    await batch('A.b', 9, 3, echo(sizes));
    expect(sizes).toEqual([1, 1, 1]);
  });

  it('fails whole when the function fails or answers another number', async () => {
    const batch = createLambdaBatches();
    const failed = { result: null, error: { message: 'm', type: 'Lambda:Unhandled' } };
    const ask = (answer: DataSourceReply) =>
      Promise.all([1, 2].map((n) => batch('A.b', 9, n, async () => answer)));
    expect(await ask(failed)).toEqual([failed, failed]);
    for (const result of [['one'], null, 'text']) {
      for (const reply of await ask({ result, error: null }))
        expect(reply.error?.type).toBe('Lambda:IllegalArgument');
    }
  });

  it('lets items fail one by one', async () => {
    const batch = createLambdaBatches();
    const answer = [
      { data: 1 },
      { data: null, errorMessage: 'no', errorType: 'NOT_FOUND' },
      { data: 1, other: 2 },
      null,
    ];
    const replies = await Promise.all(
      answer.map((_, i) => batch('A.b', 9, i, async () => ({ result: answer, error: null }))),
    );
    expect(replies).toEqual([
      { result: 1, error: null },
      { result: null, error: { message: 'no', type: 'NOT_FOUND' } },
      { result: { data: 1, other: 2 }, error: null },
      { result: null, error: null },
    ]);
  });
});
