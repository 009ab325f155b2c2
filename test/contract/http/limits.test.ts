import { describe, expect, it } from 'vitest';
import { callGraphql, postGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const token = target.users.member.accessToken;

const ask = (query: string) => callGraphql(target, { query }, { token });

describe('the depth of a query', () => {
  it('may be what the API allows', async () => {
    const { body } = await ask('{ node { next { next { name } } } }');
    expect(body).toEqual({ data: { node: { next: { next: { name: '3' } } } } });
  });

  it.each([
    ['fields', '{ node { next { next { next { name } } } } }'],
    [
      'fragments',
      '{ node { ...A } } fragment A on Node { next { ...B } } fragment B on Node { next { next { name } } }',
    ],
    ['inline fragments', '{ node { ... on Node { next { ... { next { next { name } } } } } } }'],
  ])('is counted through %s, and its limit is not told', async (_how, query) => {
    const { body, text } = await ask(query);
    expect(body.data ?? null).toBeNull();
    expect(body.errors).toHaveLength(1);
    expect(text).not.toMatch(/[45]/);
  });
});

describe('the resolvers of a request', () => {
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, i) => `f${i}: hello`).join(' ')} }`;

  it('may be as many as the API allows', async () => {
    const { body } = await ask(aliases(12));
    expect(body.errors).toBeUndefined();
    expect(Object.keys(body.data ?? {})).toHaveLength(12);
  });

  it('are not more, whatever they are called', async () => {
    const { body } = await ask(aliases(13));
    expect(body.errors?.[0]?.errorType).toBe('ResolverExecutionLimitReached');
  });
});

describe('the size of a request', () => {
  const padded = (bytes: number) => {
    const shell = JSON.stringify({ query: '{ hello }', variables: { pad: '' } });
    return JSON.stringify({ query: '{ hello }', variables: { pad: 'x'.repeat(bytes - shell.length) } });
  };

  it('may be one megabyte', async () => {
    expect((await postGraphql(target, padded(1024 * 1024), { token })).status).toBe(200);
  });

  it('is not more', async () => {
    expect((await postGraphql(target, padded(1024 * 1024 + 1), { token })).status).toBe(413);
  });

  it('is limited in tokens too, so that a small request cannot cost much', async () => {
    const answer = await ask(`{ ${'hello '.repeat(20_000)} }`);
    expect(answer.body.data ?? null).toBeNull();
  });
});
