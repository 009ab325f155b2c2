import { Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { published } from './published.ts';

const of = (query: string, data: unknown) => {
  const document = parse(query);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('No operation');
  return published(document, operation, data);
};

it('hands on what a mutation selected, by the names of the fields', () => {
  const query =
    'mutation { s: send { c: channel inner { x: a ...F } list { n: name } } } fragment F on Inner { b a }';
  const data = { s: { c: 'x', inner: { x: 1, b: 2, a: 1 }, list: [{ n: 'p' }, null] } };
  expect(of(query, data)).toEqual([
    { field: 'send', result: { channel: 'x', inner: { a: 1, b: 2 }, list: [{ name: 'p' }, null] } },
  ]);
});

it('hands on each mutation that succeeded, and none that answered null', () => {
  const query = 'mutation { a: send { c } fail { c } ... on Mutation { other { c } } __typename }';
  expect(of(query, { a: { c: 1 }, fail: null, other: { c: 2 }, __typename: 'Mutation' })).toEqual([
    { field: 'send', result: { c: 1 } },
    { field: 'other', result: { c: 2 } },
  ]);
  expect(of(query, null)).toEqual([]);
});

it('puts together what one field was asked for under two names', () => {
  expect(
    of('mutation { send { x: inner { a } y: inner { b } } }', { send: { x: { a: 1 }, y: { b: 2 } } }),
  ).toEqual([{ field: 'send', result: { inner: { a: 1, b: 2 } } }]);
});

it('publishes no query', () => {
  expect(of('{ send { c } }', { send: { c: 1 } })).toEqual([]);
});
