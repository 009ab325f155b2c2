import type { Component } from './componentsOf.ts';

/**
 * The bill of materials of a release in CycloneDX 1.6 (ECMA-424), as JSON text. The same components give the same bytes:
 * it has no time and no random serial number, so that two builds of one checkout can be compared.
 */
export const billOfMaterials = (
  about: { readonly name: string; readonly version: string },
  components: readonly Component[],
): string =>
  `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: {
        component: { type: 'application', 'bom-ref': about.name, name: about.name, version: about.version },
      },
      components: components.map(({ name, version, purl, sha512, license, use }) => ({
        type: 'library',
        'bom-ref': purl,
        ...named(name),
        version,
        // "excluded": needed to build and test, and no part of what runs.
        scope: use === 'RELEASE' ? 'required' : 'excluded',
        ...(sha512 === null ? {} : { hashes: [{ alg: 'SHA-512', content: sha512 }] }),
        ...(license === null ? {} : { licenses: [licensed(license)] }),
        purl,
      })),
    },
    null,
    1,
  )}\n`;

const named = (name: string): { readonly group?: string; readonly name: string } => {
  const [group, rest] = name.split('/');
  return rest === undefined || group === undefined ? { name } : { group, name: rest };
};

/** A licence as an SPDX expression, or by the words the package has for it. */
const licensed = (license: string) =>
  /^[\w.+()\- ]+$/.test(license) && !license.startsWith('SEE ')
    ? { expression: license }
    : { license: { name: license } };
