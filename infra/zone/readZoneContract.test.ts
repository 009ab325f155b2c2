import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readZoneContract } from './readZoneContract.ts';

let root: string;

const resolver =
  'export function request(ctx: { a: string }) { return {}; }\nexport function response() { return null; }\n';

const write = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'patrouille-contract-'));
  mkdirSync(join(root, 'shared'));
  mkdirSync(join(root, 'functions/resolvers'), { recursive: true });
  write(
    'shared/schema.graphql',
    `
    type Query { me: ID @aws_cognito_user_pools }
    type Mutation { open: ID @aws_cognito_user_pools  addPerson: ID @aws_cognito_user_pools  both: ID @aws_iam @aws_cognito_user_pools  publish: ID @aws_iam }
    type Subscription { incidents: ID @aws_subscribe(mutations: ["publish"]) @aws_cognito_user_pools }
  `,
  );
  for (const name of ['invoke', 'publish', 'subscribeIncidents'])
    write(`functions/resolvers/${name}.ts`, `// ${name}\n${resolver}`);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the contract of a zone’s API', () => {
  test('sends people’s fields to the function, what changes people to theirs, and machines’ nowhere', () => {
    const { fields } = readZoneContract(root);

    expect(fields.map(({ type, field, source }) => `${type}.${field} ${source}`)).toEqual([
      'Query.me graphql',
      'Mutation.open graphql',
      'Mutation.addPerson directory',
      'Mutation.both graphql',
      'Mutation.publish none',
      'Subscription.incidents graphql',
    ]);
  });

  test('takes the types out and leaves every export where its function begins', () => {
    const [{ code } = { code: '' }] = readZoneContract(root).fields;

    expect(code).toMatch(/^export function request\(ctx\)/m);
    expect(code).toMatch(/^export function response\(\)/m);
    expect(code).not.toContain('export {');
  });

  test('puts in what code takes of its neighbours, and nothing else of theirs', () => {
    write('functions/resolvers/given.ts', `${resolver}export function given() { return 1; }`);
    write(
      'functions/resolvers/invoke.ts',
      `import { given } from './given.ts';\nexport function request(ctx) { return given(ctx); }\nexport function response() { return given(); }`,
    );

    const [{ code } = { code: '' }] = readZoneContract(root).fields;

    expect(code).toMatch(/^export function request\(ctx\)/m);
    expect(code).toMatch(/^export function response\(\)/m);
    expect(code).toMatch(/^function given\(\)/m);
    expect(code).not.toMatch(/^import|export \{/m);
    expect(code.match(/function response/g)).toHaveLength(1);
  });

  test.each([
    [
      'a subscription has no filter’s code',
      () => rmSync(join(root, 'functions/resolvers/subscribeIncidents.ts')),
      /subscribeIncidents/,
    ],
    [
      'code has no response',
      () => write('functions/resolvers/invoke.ts', 'export function request() {}'),
      /export function response/,
    ],
    [
      'code is longer than AppSync takes',
      () =>
        write(
          'functions/resolvers/invoke.ts',
          `${resolver}const text = '${'x'.repeat(32_000)}';\nexport function more() { return text; }`,
        ),
      /32000/,
    ],
  ])('is refused when %s', (_, spoil, message) => {
    expect(() => readZoneContract(root)).not.toThrow();
    spoil();

    expect(() => readZoneContract(root)).toThrow(message);
  });
});
