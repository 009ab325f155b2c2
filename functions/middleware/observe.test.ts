import middy from '@middy/core';
import type { Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import type { LogFields } from './LogFields.ts';
import { observe } from './observe.ts';

const context = { awsRequestId: 'r', getRemainingTimeInMillis: () => 10_000 } as Context;

const observed = (work: (event: string) => Promise<string>) => {
  const lines: LogFields[] = [];
  let now = 0;
  const handler = middy(work).use(
    observe<string, string>({
      log: (fields) => lines.push(fields),
      clock: { now: () => (now += 7) },
      describe: (event) => ({ operation: event, outcome: 'done' }),
    }),
  );
  return { handler, lines };
};

describe('a call that is watched', () => {
  test('leaves one line with the time it took', async () => {
    const { handler, lines } = observed(async () => 'reply');

    expect(await handler('look', context)).toBe('reply');
    expect(lines).toEqual([{ operation: 'look', outcome: 'done', took: 7 }]);
  });

  test('that breaks leaves one line, and throws a word and nothing else', async () => {
    const { handler, lines } = observed(async () => {
      throw new Error('ResourceNotFoundException: table PatrouilleZone5449-Operations, note "geheim"');
    });

    const thrown = await handler('look', context).then(
      () => null,
      (error: unknown) => error,
    );

    expect(lines).toMatchObject([{ operation: 'look', outcome: 'fault', fault: 'Error', took: 7 }]);
    expect(thrown).toBeInstanceOf(Error);
    expect(
      JSON.stringify([String(thrown), thrown instanceof Error && [thrown.stack, thrown.cause]]),
    ).not.toMatch(/5449|geheim|\.ts/);
  });
});
