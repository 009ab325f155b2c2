import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoute } from './parseRoute.ts';
import type { Route } from './Route.ts';
import { routePath } from './routePath.ts';

const zone = fc.integer({ min: 5000, max: 5999 }).map(String);
const id = fc.stringMatching(/^[0-9A-Z]{26}$/);
const anywhere: readonly fc.Arbitrary<Route>[] = [
  fc.constant<Route>({ kind: 'zones' }),
  fc.constant<Route>({ kind: 'callback' }),
  fc.record({ kind: fc.constant('home'), zone }),
];
const live = fc.oneof(
  ...anywhere,
  fc.record({ kind: fc.constant('incident'), zone, id }),
  fc.record({ kind: fc.constant('channel'), zone, id }),
  fc.record({ kind: fc.constantFrom('mine', 'account', 'units', 'chat'), zone }),
);
const office = fc.oneof(
  ...anywhere,
  fc.record({ kind: fc.constantFrom('journal', 'chain', 'people', 'import', 'account', 'mine'), zone }),
  fc.record({ kind: fc.constant('person'), zone, id }),
  fc.record({ kind: fc.constant('entry'), zone, epoch: id, n: fc.integer({ min: 1, max: 999_999_999_999 }) }),
);

describe('An address', () => {
  test.each([
    ['patrol', live],
    ['desk', live],
    ['admin', office],
  ] as const)('of any place in %s leads back to that place', (scope, routes) => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(scope, routePath(scope, route))).toEqual(route);
      }),
    );
  });

  test.each([
    '/admin/5449/incident/01J0',
    '/admin/5449/journal/E/0',
    '/admin/5449/journal/E/x',
    '/admin/5449/journal/E',
    '/admin/5449/people/a/b',
    '/admin/5449/chain/x',
  ])('that is no place of the admin client (%s) is not found', (path) =>
    expect(parseRoute('admin', path)).toEqual({ kind: 'notFound' }),
  );

  test.each([
    '/desk/5449/',
    '/patrol/5449/journal',
    '/patrol/5449/mine/more',
    '/patrol/4449/',
    '/patrol/5449/incident/',
    '/patrol/5449/incident/a/b',
    '/patrol/5449/incident/<b>',
    '/',
  ])('that is no place of this client (%s) is not found', (path) =>
    expect(parseRoute('patrol', path)).toEqual({ kind: 'notFound' }),
  );
});
