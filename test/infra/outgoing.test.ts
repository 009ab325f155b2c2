import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { at } from '../../infra/policy/at.ts';
import { resourcesOf } from '../../infra/policy/resourcesOf.ts';
import { functionNames } from '../../infra/tools/BundleManifest.ts';
import { repositoryRoot } from '../../infra/tools/repositoryRoot.ts';
import { synthesized } from './synthesized.ts';

const { zone } = synthesized();

/** Code that opens a connection by itself; all else goes through AWS's SDK, where the role names what may be reached. */
const opens =
  /\bfetch\(|import \{[^}]*\b(?:request|connect|createConnection|Socket)\b[^}]*\} from 'node:(?:https?|http2|net|tls|dgram)'/;

/** The modules that may, and to where. */
const allowed: Readonly<Record<string, string>> = {
  'functions/adapters/appsync/postSigned.ts': 'the zone’s own API',
  'functions/adapters/http/sendSigned.ts': 'AWS’s own services, with a signature good for one of them',
  'functions/adapters/http/postOutside.ts': 'addresses the zone itself registered, public and over TLS',
};

const textOf = (path: string): string => readFileSync(path, 'utf8');

/** A module and all of ours that it runs; what is imported for its types alone is not there when it runs. */
const reached = (path: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(path) || !existsSync(path)) return seen;
  seen.add(path);
  for (const [, specifier = ''] of textOf(path).matchAll(
    /^(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/gm,
  ))
    reached(resolve(dirname(path), specifier), seen);
  return seen;
};

const openingOf = (name: string): string[] =>
  [...reached(join(repositoryRoot, 'functions', name, 'handler.ts'))]
    .filter((path) => opens.test(textOf(path)))
    .map((path) => relative(repositoryRoot, path))
    .sort();

describe('a function of a zone', () => {
  const found = new Map(functionNames.map((name) => [name, openingOf(name)]));

  test('reaches what its role names, and opens no connection of its own but by the modules that may', () => {
    for (const [name, modules] of found)
      expect(
        modules.filter((path) => !(path in allowed)),
        name,
      ).toEqual([]);
    // The walk does walk, and does see.
    expect(reached(join(repositoryRoot, 'functions/graphql/handler.ts')).size).toBeGreaterThan(100);
    expect(opens.test("await fetch('https://elsewhere.example')")).toBe(true);
    expect([...found.values()].flat().length).toBeGreaterThan(0);
    console.log(
      `outgoing: ${functionNames.length} functions, ${[...found.values()].filter((paths) => paths.length > 0).length} with a way of their own`,
    );
  });

  test('speaks to the internet’s own addresses only where it brings what the zone subscribed', () => {
    const outside = [...found]
      .filter(([, modules]) => modules.includes('functions/adapters/http/postOutside.ts'))
      .map(([name]) => name);

    expect(outside).toEqual(['webhook-sender']);
  });

  test('is told no address of another: each it is given is its own stack’s', () => {
    let told = 0;
    for (const [id, { Properties }] of resourcesOf(zone, 'AWS::Lambda::Function'))
      for (const [name, value] of Object.entries(Object(at(Properties, 'Environment', 'Variables')))) {
        if (!name.endsWith('_URL')) continue;
        told++;
        const refs = [...JSON.stringify(value).matchAll(/"(?:Ref|Fn::GetAtt)":\[?"([\w:]+)"/g)];
        expect(
          refs.some(([, ref = '']) => ref in zone.Resources || ref in zone.Parameters),
          `${id} ${name}`,
        ).toBe(true);
        expect(JSON.stringify(value), `${id} ${name}`).not.toMatch(/https?:\/\/[a-z0-9-]+\.[a-z]/);
      }
    expect(told).toBeGreaterThan(0);
  });

  test('that draws strangers’ pictures anew reaches nothing at all: its network has no way out', () => {
    const [decode] = resourcesOf(zone, 'AWS::Lambda::Function').filter(([id]) => /Decode/.test(id));

    expect(at(decode?.[1].Properties, 'VpcConfig', 'SecurityGroupIds')).toBeDefined();
    expect(
      resourcesOf(
        zone,
        'AWS::EC2::InternetGateway',
        'AWS::EC2::NatGateway',
        'AWS::EC2::VPCEndpoint',
        'AWS::EC2::Route',
      ),
    ).toEqual([]);
  });
});
