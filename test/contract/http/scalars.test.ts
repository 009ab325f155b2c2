import { describe, expect, it } from 'vitest';
import { callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const token = target.users.member.accessToken;

/** What AppSync's documentation gives as valid and invalid, by argument. */
const cases: Readonly<Record<string, { type: string; good: readonly unknown[]; bad: readonly unknown[] }>> = {
  date: {
    type: 'AWSDate',
    good: ['1970-01-01', '2026-02-28Z', '1970-01-01-07:00', '2024-02-29+05:30'],
    bad: ['2026-02-29', '01/01/1970', '1970-13-01', ''],
  },
  time: {
    type: 'AWSTime',
    good: ['12:30', '12:30Z', '12:30:24-07:00', '12:30:24.500+05:30'],
    bad: ['24:00', '12:60', 'noon'],
  },
  at: {
    type: 'AWSDateTime',
    good: ['1970-01-01T12:00Z', '1970-01-01T12:30:24.500+05:30', '2026-11-22T07:15:00.123456789Z'],
    bad: ['1970-01-01T12:30:24', '1970-01-01', '2026-02-30T00:00:00Z'],
  },
  stamp: { type: 'AWSTimestamp', good: [0, -1, 1_784_646_000], bad: ['0', 1.5, '1970-01-01'] },
  email: {
    type: 'AWSEmail',
    good: ['username@example.com', 'a.b+c@x.example.be'],
    bad: ['username@', '@example.com', 'a b@example.com', 'x'],
  },
  json: {
    type: 'AWSJSON',
    good: ['{"a":1}', '[1,2]', 'null', '3'],
    bad: ['{a:1}', 'text', '{"a":'],
  },
  url: {
    type: 'AWSURL',
    good: ['https://www.amazon.com/', 'mailto:example@example.com', 'ftp://a.example/x'],
    bad: ['www.amazon.com', 'https://', 'a b'],
  },
  phone: {
    type: 'AWSPhone',
    good: ['+32 59 00 00 00', '206-555-0100', '+1 206 555 0100'],
    bad: ['phone', '+', '12', '++3259000000'],
  },
  ip: {
    type: 'AWSIPAddress',
    good: ['123.12.34.56', '123.45.67.89/16', '1a2b:3c4b::1234:4567', '::1/128'],
    bad: ['123.12.34', '256.1.1.1', '1.1.1.1/33', 'localhost'],
  },
};

const query = (name: string, type: string) => `query Q($v: ${type}) { scalars(${name}: $v) { ${name} } }`;

describe.each(Object.entries(cases))('%s', (name, { type, good, bad }) => {
  it('takes what is one, in and out', async () => {
    for (const value of good) {
      const { body } = await callGraphql(
        target,
        { query: query(name, type), variables: { v: value } },
        { token },
      );
      expect(body.errors, String(value)).toBeUndefined();
      const answered = (body.data?.scalars as Record<string, unknown> | undefined)?.[name];
      if (name !== 'json') expect(answered).toBe(value);
    }
  });

  it('refuses what is none, before anything runs', async () => {
    for (const value of bad) {
      const { status, body } = await callGraphql(
        target,
        { query: query(name, type), variables: { v: value } },
        { token },
      );
      expect([status, body.data ?? null], String(value)).toEqual([200, null]);
      expect(body.errors, String(value)).toHaveLength(1);
    }
  });

  it('refuses the same written into the document', async () => {
    const { body } = await callGraphql(
      target,
      { query: `{ scalars(${name}: ${JSON.stringify(bad[0])}) { must } }` },
      { token },
    );
    expect(body.errors).toHaveLength(1);
    expect(body.data).toBeNull();
  });

  it('gives null and an error for one that is wrong on its way out', async () => {
    const variables = { json: JSON.stringify({ [name]: bad[0], must: 'x' }) };
    const { body } = await callGraphql(
      target,
      { query: `query Q($json: AWSJSON) { produce(json: $json) { must ${name} } }`, variables },
      { token },
    );
    expect(body.data).toEqual({ produce: { must: 'x', [name]: null } });
    expect(body.errors?.[0]?.message).toMatch(new RegExp(`^Can't serialize value \\(/produce/${name}\\)`));
  });
});

it('gives a resolver JSON as a value, not as a text', async () => {
  const { body } = await callGraphql(
    target,
    { query: '{ scalars(json: "{\\"a\\":1}") { must json } }' },
    { token },
  );
  expect(body.data).toEqual({ scalars: { must: 'object', json: '{"a":1}' } });
});

it('counts what it tried', () => {
  console.log(
    `AWS scalars: ${Object.values(cases).flatMap(({ bad }) => bad).length} wrong values refused, ${Object.values(cases).flatMap(({ good }) => good).length} right ones taken`,
  );
});
