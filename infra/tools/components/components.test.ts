import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../repositoryRoot.ts';
import { AdvisoryBookSchema } from './AdvisoryBook.ts';
import { billOfMaterials } from './billOfMaterials.ts';
import { componentsOf } from './componentsOf.ts';
import type { LockFile } from './LockFile.ts';
import { lookAtComponents } from './lookAtComponents.ts';
import { overdueAdvisories } from './overdueAdvisories.ts';
import { readAdvisories } from './readAdvisories.ts';
import { readComponents } from './readComponents.ts';
import { requireMended } from './requireMended.ts';
import { severities, timeToMend } from './timeToMend.ts';

const page = readFileSync(join(repositoryRoot, 'docs/security/components.md'), 'utf8');
const bookText = readFileSync(join(repositoryRoot, 'docs/security/advisories.json'), 'utf8');

/** What of a lock file would let in something nobody can name or check again. */
const strays = ({ packages }: LockFile): readonly string[] =>
  Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(
      ([, { version, integrity, inBundle, resolved }]) =>
        version === undefined ||
        (integrity === undefined && inBundle !== true) ||
        (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    .map(([path]) => path);

describe('the bill of materials', () => {
  test('names every component of this checkout once, with its hash, and what is only a tool as such', () => {
    const { lock, components, bill } = readComponents();
    const made = JSON.parse(bill);
    const direct = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8'));

    expect(made).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(new Set(made.components.map((one: { purl: string }) => one.purl)).size).toBe(components.length);
    for (const [name, version] of Object.entries(direct.dependencies))
      expect(components).toContainEqual(expect.objectContaining({ name, version, use: 'RELEASE' }));
    for (const [asked, wanted] of Object.entries<string>(direct.devDependencies)) {
      const [, name, version] = /^npm:(.+)@(.+)$/.exec(wanted) ?? ['', asked, wanted];
      expect(components).toContainEqual(expect.objectContaining({ name, version }));
    }
    expect(components.find(({ name }) => name === 'vitest')?.use).toBe('TOOL');
    const bundled = Object.values(lock.packages).filter(({ inBundle }) => inBundle).length;
    expect(components.filter(({ sha512 }) => sha512 === null).length).toBeLessThanOrEqual(bundled);
    console.log(`bill of materials: N=${components.length} components`);
  });

  test('is the same bytes each time, and other bytes for one other hash', () => {
    const { lock, bill } = readComponents();
    const other = structuredClone(lock);
    const [path = ''] = Object.keys(other.packages).filter((one) => one.endsWith('/valibot'));
    other.packages[path] = { ...other.packages[path], integrity: 'sha512-AAAA' };

    expect(readComponents().bill).toBe(bill);
    expect(billOfMaterials(other, componentsOf(other))).not.toBe(bill);
  });
});

describe('the lock file', () => {
  test('pins every package to one archive of the public registry', () => {
    expect(strays(readComponents().lock)).toEqual([]);
  });

  test.each([
    ['an archive without a hash', { version: '1.0.0' }],
    ['an address of somebody’s own', { version: '1.0.0', integrity: 'sha512-AAAA', resolved: 'git+ssh://x' }],
    ['no version', { integrity: 'sha512-AAAA' }],
  ])('seeded fault: %s is seen', (_, seeded) => {
    const lock = { name: 'x', version: '1', packages: { '': {}, 'node_modules/seeded': seeded } };

    expect(strays(lock)).toEqual(['node_modules/seeded']);
  });
});

describe('a known weakness', () => {
  const entry = {
    id: 'GHSA-x',
    name: 'left-pad',
    severity: 'high',
    foundOn: '2026-11-01',
    decision: 'replaced with the next release of ours',
  } as const;
  const book = { lookedOn: '2026-11-01', known: [entry] };
  const found = [{ id: 'GHSA-x', name: 'left-pad', severity: 'high' }] as const;

  test('is dealt with in its time, or the look fails', () => {
    expect(overdueAdvisories(book, found, '2026-11-08')).toEqual([]);
    expect(overdueAdvisories(book, found, '2026-11-09')).toHaveLength(1);
    // It got graver since it was written down.
    expect(overdueAdvisories(book, [{ ...found[0], severity: 'critical' }], '2026-11-04')).toHaveLength(1);
    // It is mended: what stands in the book of it does no harm.
    expect(overdueAdvisories(book, [], '2027-11-08')).toEqual([]);
  });

  test('that nobody wrote down fails the look at once', () => {
    expect(overdueAdvisories({ lookedOn: null, known: [] }, found, '2026-11-01')).toEqual([
      'left-pad: GHSA-x (high) is not in the book',
    ]);
  });

  test('is read from what npm says of it, once, and an answer that is none is no clean bill', () => {
    const via = [{ source: 1, name: 'left-pad', url: 'https://advisories.example/GHSA-x', severity: 'high' }];
    const report = {
      vulnerabilities: {
        'left-pad': { name: 'left-pad', via },
        above: { name: 'above', via: ['left-pad', ...via] },
      },
    };

    expect(readAdvisories(JSON.stringify(report))).toEqual(found);
    expect(readAdvisories(JSON.stringify({ vulnerabilities: {} }))).toEqual([]);
    expect(() => readAdvisories('{"error":{"code":"ENOAUDIT"}}')).toThrow();
    expect(() => readAdvisories('')).toThrow();
  });

  test('that is overdue or nowhere written keeps a release from being published, and so does not being told', () => {
    const report = (via: readonly object[]) =>
      JSON.stringify({ vulnerabilities: { pad: { name: 'pad', via } } });
    const grave = [
      { source: 1, name: 'left-pad', url: 'https://advisories.example/GHSA-x', severity: 'high' },
    ];
    const publishing = (answer: string, today: string) => () =>
      requireMended(() =>
        lookAtComponents(
          today,
          () => answer,
          () => JSON.stringify(book),
        ),
      );

    expect(publishing(report([]), '2026-11-22')).not.toThrow();
    expect(publishing(report(grave), '2026-11-08')).not.toThrow();
    expect(publishing(report(grave), '2026-11-09')).toThrow('known for 8 days; 7 are allowed');
    expect(
      publishing(report([{ ...grave[0], url: 'https://advisories.example/GHSA-y' }]), '2026-11-08'),
    ).toThrow('GHSA-y (high) is not in the book');
    expect(publishing('{"message":"405"}', '2026-11-08')).toThrow('did not say');
  });

  test('has a time by how grave it is, and the page says the same', () => {
    for (const severity of severities)
      expect(page).toContain(`| ${severity} | ${timeToMend[severity]} days |`);
  });

  test('stands in a book that can be read', () => {
    expect(v.safeParse(AdvisoryBookSchema, JSON.parse(bookText)).success).toBe(true);
  });
});
