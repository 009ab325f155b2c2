import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeOf } from '../../local/web/routeOf.ts';
import { edgeCode } from './edgeCode.ts';

const code = edgeCode(join(import.meta.dirname, 'routePages.ts'));

/** The code as it is deployed, in a world that has nothing else. */
const edge = createContext({});
runInContext(
  `${code}; const routed = (uri) => {
     const said = handler({ request: { uri } });
     return JSON.stringify(said.uri ? { uri: said.uri } : { location: said.headers.location.value });
   };`,
  edge,
);

/** What CloudFront would make of a path. */
const routed = (uri: string): { uri?: string; location?: string } =>
  JSON.parse(runInContext(`routed(${JSON.stringify(uri)})`, edge));

describe('a path that reaches the distribution', () => {
  test.each([
    ['/', { location: '/patrol/' }],
    ['/desk', { location: '/desk/' }],
    ['/patrol/', { uri: '/patrol/index.html' }],
    ['/patrol/5449/incident/01J0', { uri: '/patrol/index.html' }],
    ['/admin/callback', { uri: '/admin/index.html' }],
    ['/patrol/sw.js', { uri: '/patrol/sw.js' }],
    ['/assets/main-a1b2.js', { uri: '/assets/main-a1b2.js' }],
    ['/config.json', { uri: '/config.json' }],
    ['/start/', { uri: '/start/' }],
    ['//evil.example/patrol', { uri: '//evil.example/patrol' }],
  ])('%s leads to what it names', (path, expected) => {
    expect(routed(path)).toEqual(expected);
  });

  test('leads where the local web server leads it, whatever it is', () => {
    const part = fc.constantFrom('patrol', 'desk', 'admin', 'verify', 'sw-reset', '5449', 'sw.js', 'a', '');
    let pages = 0;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
        const path = `/${parts.join('/')}`;
        const local = routeOf(path);
        if (local.kind !== 'FILE' || path === '/') return;
        pages++;
        expect(routed(path)).toEqual({ uri: `/${local.path}` });
      }),
      { numRuns: 300 },
    );
    expect(pages).toBeGreaterThan(100);
    console.log(`paths at the edge: ${pages} led where the local server leads them`);
  });

  test('never leads to another origin', () => {
    fc.assert(
      fc.property(fc.webPath(), (path) => {
        const { location } = routed(`/${path}`);
        expect(location ?? '/').toMatch(/^\/(?!\/)/);
      }),
      { numRuns: 300 },
    );
  });
});
