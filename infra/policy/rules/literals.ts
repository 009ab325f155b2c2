import type { Template } from '../parseTemplate.ts';
import type { Rule } from '../Rule.ts';

/** An account, a partition or its address written down: such a template runs in one place only. */
const places: readonly (readonly [string, RegExp])[] = [
  ['a partition', /arn:aws(?:-[a-z-]+)?:/],
  ['an address of a partition', /amazonaws\.[a-z]/],
  ['an account', /(?<![0-9a-zA-Z])\d{12}(?![0-9a-zA-Z])/],
];

/** Where a service principal stands. */
const principalKeys: ReadonlySet<string> = new Set(['Service', 'Principal', 'iam:PassedToService']);

/** Service principals have this one form in every partition. */
const servicePrincipal = /^(delivery\.)?[a-z0-9-]+\.amazonaws\.com$/;

/** No account, no partition: sovereign clouds exist. The region is pinned, and a release is of one region. */
export const literals: Rule = {
  name: 'literals',
  wants: 'no account or partition written down',
  breaks: (template) => [...literalsIn(template, [])],
};

function* literalsIn(value: Template | unknown, path: readonly string[]): Generator<string> {
  if (typeof value === 'string') {
    const inPrincipal = principalKeys.has(path.at(-1) ?? '');
    if (inPrincipal && servicePrincipal.test(value)) return;
    for (const [what, pattern] of places)
      if (pattern.test(value)) yield `${path.join('.')}: ${what} in "${value}"`;
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      // A list of service principals, or the parts of a join.
      yield* literalsIn(item, path.at(-1) === 'Service' ? path : [...path, String(index)]);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* literalsIn(item, [...path, key]);
  }
}
