import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { endsByItself } from './endsByItself.ts';

const code = (body: string, more = ''): string =>
  `import { util } from '@aws-appsync/utils';\n${more}\nexport function request(ctx) {\n${body}\n}\nexport function response(ctx) { return ctx.result; }`;

describe('code that is certain to end', () => {
  it.each([
    'return { payload: ctx.args };',
    'if (ctx.error) util.error(ctx.error.message, ctx.error.type); else if (ctx.args.a) { return 1 } return null;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code under test
    'const { id, ...rest } = ctx.args; return { payload: { id, request: { headers: ctx.request.headers }, topic: `${id}/all` } };',
    'return { payload: { text: "for while function => /x/", half: ctx.args.n / 2 } };',
    'return { payload: ctx.identity?.claims?.zone ?? util.time.nowISO8601() };',
  ])('%s', (body) => expect(endsByItself(code(body))).toBe(true));
});

describe('code that might not', () => {
  it.each([
    'for (;;) {}',
    'for (const a of ctx.args.list) ctx.args.list.push(a);',
    'while (true) {}',
    'do {} while (true)',
    'return request(ctx);',
    'return response(ctx) || 1;',
    'const again = request; return again(ctx);',
    'return [1].map(request);',
    'function f() { return f() + f() } return f();',
    'const f = () => f() + f(); return f();',
    'const o = { f() { return o.f() + o.f() } }; return o.f();',
    'const o = { get f() { return o.f + o.f } }; return o.f;',
    'const o = { ["f"]() { return 1 } }; return o.f();',
    'class A { a = new A() } return new A();',
    'return /^(a+)+$/.test(ctx.args.text);',
    'const pattern =\n/^(a+)+$/; return pattern;',
    'return util.matches("^(a+)+$", ctx.args.text);',
    'return ctx.args.text.match("^(a+)+$");',
    'return new RegExp("^(a+)+$");',
    'return exports.request(ctx);',
    'return module.exports.request(ctx);',
    'return arguments.callee(ctx);',
    'return globalThis.__appsyncRun("request", "{}");',
    'return ctx["constructor"]["constructor"];',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code under test
    'return `${(() => { for (;;); })()}`;',
    'return "a".repeat(1e9).split("a");',
    'return ctx.list[0](ctx);',
    'x: { continue x }',
  ])('%s', (body) => {
    let certain = false;
    try {
      certain = endsByItself(code(body));
    } catch {
      // It does not even parse: it will never run.
    }
    expect(certain).toBe(false);
  });
});

it('is certain of the resolvers this repository deploys', () => {
  const folder = new URL('../../../../functions/resolvers/', import.meta.url);
  const files = readdirSync(folder).filter((file) => /^(invoke|publish|subscribe\w+)\.ts$/.test(file));
  expect(files.length).toBeGreaterThanOrEqual(3);
  const uncertain = files.filter((file) => {
    const { code: plain } = transformSync(readFileSync(new URL(file, folder), 'utf8'), {
      loader: 'ts',
      format: 'esm',
    });
    return !endsByItself(plain);
  });
  expect(uncertain).toEqual([]);
});
