import type { EventMeta } from './EventMeta.ts';
import type { Told, ToldByMachine } from './ToldByMachine.ts';

/** What stands after an event that says something of these; what a person says leaves it as it was. */
export const toldAfter = (
  before: ToldByMachine | undefined,
  about: readonly (keyof ToldByMachine)[],
  { tDevice }: { readonly tDevice?: string },
  { actor, at }: Pick<EventMeta, 'actor' | 'at'>,
): { readonly told?: ToldByMachine } => {
  if (actor.kind !== 'MACHINE') return before === undefined ? {} : { told: before };
  const told: Told = { by: actor.id, at, ...(tDevice === undefined ? {} : { tDevice }) };
  return { told: { ...before, ...Object.fromEntries(about.map((one) => [one, told])) } };
};
