import { type PolicyJson, policyToText } from '@cedar-policy/cedar-wasm/nodejs';
import { policyBookOf } from '../../infra/tools/policy/policyBookOf.ts';
import { readActions } from '../../infra/tools/policy/readActions.ts';
import { readPolicies, type WrittenPolicy } from '../../infra/tools/policy/readPolicies.ts';
import type { PolicyBook } from '../../shared/policy/PolicyBook.ts';

/** The policies with one fault in them, as somebody might make it. */
export interface PolicyMutant {
  readonly what: string;
  /** The policy it is in. */
  readonly id: string;
  readonly book: PolicyBook;
}

type Change = (json: PolicyJson) => PolicyJson;

/** What can go wrong in one policy; a change that changes nothing is no mutant. */
const changes: Readonly<Record<string, Change>> = {
  'for everybody': (json) => ({ ...json, principal: { op: 'All' } }),
  'for every action': (json) => ({ ...json, action: { op: 'All' } }),
  'without its condition': (json) => ({ ...json, conditions: [] }),
  'with its condition turned round': (json) => ({
    ...json,
    conditions: json.conditions.map(({ kind, body }) => ({
      kind: kind === 'when' ? 'unless' : 'when',
      body,
    })),
  }),
  'with its effect turned round': (json) => ({
    ...json,
    effect: json.effect === 'permit' ? 'forbid' : 'permit',
  }),
  'an action short': (json) =>
    'entities' in json.action && json.action.entities.length > 1
      ? { ...json, action: { op: 'in', entities: json.action.entities.slice(1) } }
      : json,
  'with "and" for "or"': (json) => textual(json, '"&&":', '"||":'),
  'off by one': (json) =>
    textual(
      textual(textual(textual(json, '"Value":300', '"Value":301'), '"<=":', '"<":'), '">":', '">=":'),
      '"<":',
      '"<=":',
    ),
};

const textual = (json: PolicyJson, from: string, to: string): PolicyJson => {
  const conditions = JSON.stringify(json.conditions);
  return conditions.includes(from) ? { ...json, conditions: JSON.parse(conditions.replace(from, to)) } : json;
};

/** Every policy taken out, and every change to every policy that changes something. */
export const policyMutants = (root: string): readonly PolicyMutant[] => {
  const policies = readPolicies(root);
  const actions = readActions(root);
  const bookWith = (
    id: string,
    instead: readonly Pick<WrittenPolicy, 'id' | 'text' | 'json'>[],
  ): PolicyBook => policyBookOf([...policies.filter((one) => one.id !== id), ...instead], actions);
  return policies.flatMap(({ id, json }) => [
    { what: `${id} is gone`, id, book: bookWith(id, []) },
    ...Object.entries(changes).flatMap(([how, change]) => {
      const changed = change(json);
      if (JSON.stringify(changed) === JSON.stringify(json)) return [];
      return [
        { what: `${id} ${how}`, id, book: bookWith(id, [{ id, json: changed, text: textOf(changed) }]) },
      ];
    }),
  ]);
};

const textOf = (json: PolicyJson): string => {
  const answer = policyToText(json);
  if (answer.type === 'failure') throw new Error(answer.errors[0]?.message);
  return answer.text;
};
