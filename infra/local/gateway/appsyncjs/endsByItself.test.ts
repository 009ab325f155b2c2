import { describe, expect, it } from 'vitest';
import { endsByItself } from './endsByItself.ts';

const code = (body: string, more = ''): string =>
  `import { util } from '@aws-appsync/utils';\n${more}\nexport function request(ctx) {\n${body}\n}\nexport function response(ctx) { return ctx.result; }`;

const leaf = 'function g(a) {\n  if (a) return { a };\n  return null;\n}';

describe('code that is certain to end', () => {
  it.each([
    'return { payload: ctx.args };',
    'if (ctx.error) util.error(ctx.error.message, ctx.error.type); else if (ctx.args.a) { return 1 } return null;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code under test
    'const { id, ...rest } = ctx.args; return { payload: { id, request: { headers: ctx.request.headers }, topic: `${id}/all` } };',
    'return { payload: { text: "for while function => /x/", half: ctx.args.n / 2 } };',
    'return { payload: ctx.identity?.claims?.zone ?? util.time.nowISO8601() };',
  ])('%s', (body) => expect(endsByItself(code(body))).toBe(true));

  it('also with functions beside the handlers that call none of each other', () =>
    expect(endsByItself(code('return f(g(ctx.args));', `function f(a) {\n  return a.b;\n}\n${leaf}`))).toBe(
      true,
    ));
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

describe('functions beside the handlers that might run on', () => {
  it.each([
    ['calls itself', 'function f(a) {\n  return f(a) + f(a);\n}'],
    ['calls another that calls it', 'function f(a) {\n  return h(a);\n}\nfunction h(a) {\n  return f(a);\n}'],
    ['calls a handler', 'function f(a) {\n  return request(a);\n}'],
    ['loops', 'function f(a) {\n  for (;;) {}\n}'],
    ['has one in it', 'function f(a) {\n  function h() {\n    return h();\n  }\n  return h();\n}'],
    ['hides its end in a text', 'function f(a) {\n  const t = `\n}\n`;\n  return f(t);\n}'],
    ['is a value', `function f(a) {\n  return a.b;\n}\n${leaf}\nconst h = g;`],
    ['calls through a value', 'function f(a) {\n  return a(a);\n}\nconst k = { f };'],
  ])('%s', (_, beside) => expect(endsByItself(code('return f(ctx.args);', beside))).toBe(false));

  it('are what makes it uncertain', () =>
    expect(endsByItself(code('return f(ctx.args);', 'function f(a) {\n  return a.b;\n}'))).toBe(true));
});
