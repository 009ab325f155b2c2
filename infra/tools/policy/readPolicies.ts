import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PolicyJson, policySetTextToParts, policyToJson } from '@cedar-policy/cedar-wasm/nodejs';

/** A policy as it was written, and as Cedar reads it. */
export interface WrittenPolicy {
  readonly id: string;
  /** The file without its folder and ending: the capability. */
  readonly capability: string;
  readonly text: string;
  readonly json: PolicyJson;
}

/**
 * Every policy of shared/policy/policies under `root`, by capability and in the order of their names. Throws on text
 * that is no Cedar, on a policy without `@id` and on an id given twice: an unnamed rule could not be journalled.
 */
export const readPolicies = (root: string): readonly WrittenPolicy[] => {
  const folder = join(root, 'shared/policy/policies');
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.cedar'))
    .toSorted()
    .flatMap((name) => partsOf(name, readFileSync(join(folder, name), 'utf8')));
  const twice = found.find(({ id }, place) => found.findIndex((other) => other.id === id) !== place);
  if (twice) throw new Error(`Two policies are called ${twice.id}.`);
  return found.toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

const partsOf = (file: string, text: string): readonly WrittenPolicy[] => {
  const parts = policySetTextToParts(text);
  if (parts.type === 'failure') throw new Error(`${file}: ${parts.errors[0]?.message ?? 'no Cedar'}`);
  return parts.policies.map((policy) => {
    const read = policyToJson(policy);
    if (read.type === 'failure') throw new Error(`${file}: ${read.errors[0]?.message ?? 'no Cedar'}`);
    const id = read.json.annotations?.id;
    if (id === undefined) throw new Error(`${file}: a policy has no @id: ${policy.slice(0, 80)}`);
    return { id, capability: file.replace(/\.cedar$/, ''), text: policy, json: read.json };
  });
};
