import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { webConfig } from './webConfig.ts';
import { webFiles } from './webFiles.ts';
import { webOrigins } from './webOrigins.ts';

const root = mkdtempSync(join(tmpdir(), 'patrouille-web-files-'));
const put = (path: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), path);
};
for (const path of [
  'patrol/index.html',
  'patrol/sw.js',
  'patrol/manifest.webmanifest',
  'verify/patrouille-verify.mjs',
  'assets/main-a1b2.js',
  'assets/main-a1b2.js.gz',
  'assets/main-a1b2.css',
  'icon.svg',
  'start/index.html',
  '.vite/manifest.json',
  '.built-from',
])
  put(path);
afterAll(() => rmSync(root, { recursive: true }));

describe('the files a zone’s host serves', () => {
  test('have each the type they are, with its letters where it has letters', () => {
    expect(webFiles(root).map((file) => `${file.path} ${file.contentType}`)).toEqual([
      'assets/main-a1b2.css text/css; charset=utf-8',
      'assets/main-a1b2.js text/javascript; charset=utf-8',
      'icon.svg image/svg+xml',
      'patrol/manifest.webmanifest application/manifest+json; charset=utf-8',
      'patrol/sw.js text/javascript; charset=utf-8',
      'verify/patrouille-verify.mjs text/javascript; charset=utf-8',
      'patrol/index.html text/html; charset=utf-8',
    ]);
  });

  test('are brought before the pages that name them, and only what is named by its content keeps', () => {
    const files = webFiles(root);

    expect(files.at(-1)?.path).toBe('patrol/index.html');
    for (const { path, cacheControl } of files)
      expect(/immutable/.test(cacheControl), path).toBe(path.startsWith('assets/'));
  });

  test('hold nothing of a demonstration and nothing of the build’s own', () => {
    expect(webFiles(root).filter(({ path }) => /start|^\.|\.gz$/.test(path))).toEqual([]);
  });

  test('are all of a type somebody knows, or none is brought', () => {
    put('odd.bin');
    expect(() => webFiles(root)).toThrow('odd.bin');
    rmSync(join(root, 'odd.bin'));
  });
});

const outputs = {
  GraphqlUrl: 'https://a.appsync-api.eu-central-1.amazonaws.com/graphql',
  RealtimeUrl: 'wss://a.appsync-realtime-api.eu-central-1.amazonaws.com/graphql',
  AuthorizeUrl: 'https://p.auth.eu-central-1.amazoncognito.com/oauth2/authorize',
  TokenUrl: 'https://p.auth.eu-central-1.amazoncognito.com/oauth2/token',
  Issuer: 'https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_1',
  PicturesUrl: 'https://b.execute-api.eu-central-1.amazonaws.com/pictures',
  UserPoolClientId: 'client',
  ContentBucket: 'content',
  EvidenceBucket: 'evidence',
  QuarantineBucket: 'quarantine',
};

test('the pages of a zone may speak to what is the zone’s, address by address', () => {
  expect(webOrigins(outputs, 'eu-central-1')).toEqual([
    'https://a.appsync-api.eu-central-1.amazonaws.com',
    'https://b.execute-api.eu-central-1.amazonaws.com',
    'https://cognito-idp.eu-central-1.amazonaws.com',
    'https://content.s3.eu-central-1.amazonaws.com',
    'https://evidence.s3.eu-central-1.amazonaws.com',
    'https://p.auth.eu-central-1.amazoncognito.com',
    'https://quarantine.s3.eu-central-1.amazonaws.com',
    'wss://a.appsync-realtime-api.eu-central-1.amazonaws.com',
  ]);
});

test('a zone’s host tells of that zone, and of no secret', () => {
  const zone = { code: '5450', name: 'Brussel', languages: ['nl', 'fr'] };

  expect(webConfig(zone, outputs)).toEqual({
    zones: [
      {
        ...zone,
        graphqlUrl: outputs.GraphqlUrl,
        realtimeUrl: outputs.RealtimeUrl,
        issuer: outputs.Issuer,
        clientId: 'client',
        authorizeUrl: outputs.AuthorizeUrl,
        tokenUrl: outputs.TokenUrl,
        logoutUrl: 'https://p.auth.eu-central-1.amazoncognito.com/logout',
      },
    ],
  });
});
