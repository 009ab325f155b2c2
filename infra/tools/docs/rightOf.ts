import type { OperationFacts } from '../../../shared/policy/OperationFacts.ts';
import type { Decide } from '../../../shared/policy/PolicyRequest.ts';

const zone = '5449';
const longAgo = 9_000;

/**
 * What somebody with this one role may do, in four words at most, found by asking the policy under every circumstance
 * that could matter: about oneself, about another, with and without a reason, right after signing in and long after.
 */
export const rightOf = (decide: Decide, { name, purpose }: OperationFacts, role: string): string => {
  const ask = (whom: 'self' | 'another' | 'zone', reason: boolean, factorAge: number): boolean =>
    decide({
      principal: { id: 'self', zone, state: 'ACTIVE', roles: [role] },
      action: name,
      resource: { zone, ...(whom === 'zone' ? { kind: 'ZONE' } : { kind: 'PERSON', id: whom }) },
      context: { zone, purpose, day: 20_261_122, reason, factorAge },
    }).effect === 'allow';
  const self = ask('self', true, 0);
  const another = ask('another', true, 0) || ask('zone', true, 0);
  if (!self && !another) return '–';
  const whom = self ? 'self' : 'another';
  const words = [
    ...(another ? [] : ['own only']),
    ...(self ? [] : ['others only']),
    ...(ask(whom, false, 0) ? [] : ['reason']),
    ...(ask(whom, true, longAgo) ? [] : ['fresh sign-in']),
  ];
  return words.length === 0 ? 'yes' : words.join(', ');
};
