import { transformSync } from 'esbuild';

// APPSYNC_JS has none of these. Without them there is no promise, so nothing of a resolver runs after its handler.
const supported = {
  'async-await': false,
  'async-generator': false,
  'dynamic-import': false,
  'for-await': false,
  generator: false,
  'import-meta': false,
  'top-level-await': false,
};

/**
 * APPSYNC_JS code (an ES module) as the body of a function of `require` and `module`. Linking by name is ours, so a
 * resolver can reach no module but those of `createRuntime`; a dynamic `import()`, which APPSYNC_JS does not have,
 * becomes a call of that same `require`.
 * @throws when the code is no JavaScript, or uses async functions or generators
 */
export function compileResolver(code: string): string {
  const { code: body } = transformSync(code, {
    format: 'cjs',
    platform: 'neutral',
    target: 'es2023',
    loader: 'js',
    logLevel: 'silent',
    supported,
  });
  return body;
}
