import { describe, expect, test } from 'vitest';
import type { Precache } from './Precache.ts';
import { respond } from './respond.ts';

const precache: Precache = {
  version: 'v1',
  scope: '/patrol/',
  page: '/patrol/index.html',
  assets: ['/assets/patrol-abc.js'],
  others: ['/patrol/manifest.webmanifest'],
};
const at = (path: string, mode = 'cors', method = 'GET') =>
  respond(precache, 'http://web.example', { method, mode, url: new URL(path, 'http://web.example').href });

describe('The service worker of a client', () => {
  test('answers every place in its own client with the one page it has, also the way back from sign-in', () => {
    for (const place of ['/patrol/', '/patrol/5449/incident/01J', '/patrol/callback?code=x&state=y']) {
      expect(at(place, 'navigate')).toEqual({ kind: 'CACHED', path: '/patrol/index.html' });
    }
  });

  test('leaves the other clients, and the page that resets it, alone', () => {
    for (const place of ['/desk/', '/start/', '/sw-reset/'])
      expect(at(place, 'navigate')).toEqual({ kind: 'NETWORK' });
  });

  test('answers its own files from its cache, and the zones’ addresses from the network while there is one', () => {
    expect(at('/assets/patrol-abc.js')).toEqual({ kind: 'CACHED', path: '/assets/patrol-abc.js' });
    expect(at('/config.json')).toEqual({ kind: 'FRESH_OR_KEPT', path: '/config.json' });
    expect(at('/assets/other-def.js')).toEqual({ kind: 'NETWORK' });
  });

  test('never touches what a zone answers: nothing of it can end in a cache', () => {
    expect(at('http://127.0.0.1:4567/v1/apis/a/graphql', 'cors', 'POST')).toEqual({ kind: 'NETWORK' });
    expect(at('http://127.0.0.1:4567/assets/patrol-abc.js')).toEqual({ kind: 'NETWORK' });
    expect(at('/assets/patrol-abc.js', 'cors', 'POST')).toEqual({ kind: 'NETWORK' });
  });
});
