import { expect, it } from 'vitest';
import { apiOf } from '../fixture/apiOf.ts';
import { createNoneExecution } from '../fixture/createNoneExecution.ts';
import { person } from '../fixture/person.ts';

const code = (request: string, response = 'return ctx.result') =>
  `import { extensions, util } from '@aws-appsync/utils';\nexport function request(ctx) { ${request} }\nexport function response(ctx) { ${response} }`;

const api = apiOf(
  'type Query { constructor: Int, own: Own, broken: Int, lost: Int, unsupported: Int } type Own { toString: String, a: Int } type Mutation { cut: String }',
  {
    code: {
      'Query.own': code('return { payload: { a: 1 } }'),
      'Query.broken': code('return { payload: ctx.args.secret.value }'),
      'Query.lost': 'export function request() {',
      'Mutation.cut': code(
        'return { payload: "x" }',
        'extensions.invalidateSubscriptions({ subscriptionField: "s", payload: { c: 1 } }); extensions.invalidateSubscriptions("nonsense"); return ctx.result',
      ),
    },
  },
);

const run = async (query: string, log: string[] = []) => {
  const { prepare, execute } = createNoneExecution(log);
  const prepared = prepare(api, { query, operationName: null });
  if (!prepared.ok) throw new Error(prepared.refusal[0]?.message);
  return execute(api, person(), prepared.value, {}, {});
};

it('reads only what a parent has of its own', async () => {
  expect((await run('{ constructor own { toString a } }')).data).toEqual({
    constructor: null,
    own: { toString: null, a: 1 },
  });
});

it('logs that resolver code broke, and nothing it held', async () => {
  const log: string[] = [];
  const { data, errors } = await run('{ broken lost }', log);
  expect(data).toEqual({ broken: null, lost: null });
  expect(errors.map(({ message, errorType }) => [message, errorType])).toEqual([
    ['Runtime Error', 'Code'],
    ['Runtime Error', 'Code'],
  ]);
  expect(log).toEqual([
    'resolver.fault api=api field=Query.broken reason=TypeError',
    'resolver.fault api=api field=Query.lost reason=does not compile',
  ]);
});

it('hands on mutations and those invalidations that are some', async () => {
  const { mutations, invalidations } = await run('mutation { cut }');
  expect(mutations).toEqual([{ field: 'cut', result: 'x' }]);
  expect(invalidations).toEqual([{ subscriptionField: 's', payload: { c: 1 } }]);
});
