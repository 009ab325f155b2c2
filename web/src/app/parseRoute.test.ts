import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRoute } from './parseRoute.ts';
import type { Route } from './Route.ts';
import { routePath } from './routePath.ts';

const zone = fc.integer({ min: 5000, max: 5999 }).map(String);
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ kind: 'zones' }),
  fc.constant<Route>({ kind: 'callback' }),
  zone.map((code): Route => ({ kind: 'incidents', zone: code })),
  fc.record({ kind: fc.constant('incident' as const), zone, id: fc.stringMatching(/^[0-9A-Z]{26}$/) }),
);

describe('An address', () => {
  test('of any place leads back to that place, in either client', () => {
    fc.assert(
      fc.property(routes, fc.constantFrom('patrol' as const, 'desk' as const), (route, scope) => {
        expect(parseRoute(scope, routePath(scope, route))).toEqual(route);
      }),
    );
  });

  test.each([
    '/desk/5449/',
    '/patrol/4449/',
    '/patrol/5449/incident/',
    '/patrol/5449/incident/a/b',
    '/patrol/5449/incident/<b>',
    '/',
  ])('that is no place of this client (%s) is not found', (path) =>
    expect(parseRoute('patrol', path)).toEqual({ kind: 'notFound' }),
  );
});
