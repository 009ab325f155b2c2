import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { routeOf } from './routeOf.ts';

describe('a path of the web server', () => {
  test.each([
    ['/', { kind: 'REDIRECT', to: '/start/' }],
    ['/patrol', { kind: 'REDIRECT', to: '/patrol/' }],
    ['/patrol/', { kind: 'FILE', path: 'patrol/index.html' }],
    ['/patrol/5449/incident/01J0', { kind: 'FILE', path: 'patrol/index.html' }],
    ['/desk/callback', { kind: 'FILE', path: 'desk/index.html' }],
    ['/admin/5449/journal', { kind: 'FILE', path: 'admin/index.html' }],
    ['/patrol/sw.js', { kind: 'FILE', path: 'patrol/sw.js' }],
    ['/assets/main-a1b2.js', { kind: 'FILE', path: 'assets/main-a1b2.js' }],
    ['/config.json', { kind: 'CONFIG' }],
    ['/start.json', { kind: 'START' }],
    ['/sw-reset/', { kind: 'FILE', path: 'sw-reset/index.html' }],
  ])('%s leads to what it names', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  test.each([
    '/../package.json',
    '/patrol/%2e%2e/%2e%2e/package.json',
    '/.vite/manifest.json',
    '/patrol\\..\\x',
    '/%',
    '/%00',
    'patrol',
    '/federal/',
  ])('%s leads nowhere', (path) => {
    expect(routeOf(path)).toEqual({ kind: 'NONE' });
  });

  test('never leads out of the folder, whatever is asked', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '', '%2e%2e', '%2E.', '..%2f', 'patrol', 'assets', '%5c..'),
      fc.webSegment(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const route = routeOf(`/${parts.join('/')}`);
        if (route.kind === 'FILE') expect(route.path).not.toMatch(/(^|\/)\.|\\|^\//);
      }),
      { numRuns: 2_000 },
    );
  });
});
