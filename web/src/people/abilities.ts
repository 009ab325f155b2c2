import type { Role } from '../../../shared/directory/Role.ts';
import { heldBy } from '../../../shared/policy/heldBy.ts';

/**
 * What a person can be given to do, in the words of an administrator, and the operation of the contract that stands
 * for it. Who may do what is not written here: it is the policy's own table, so it cannot go out of step.
 */
const operations = {
  followIncidents: 'Query.incidents',
  openIncidents: 'Mutation.openIncident',
  writeNotes: 'Mutation.addNote',
  changePriority: 'Mutation.changePriority',
  closeIncidents: 'Mutation.closeIncident',
  seeRefused: 'Query.refusedDispatchMessages',
  seePeople: 'Query.people',
  suspend: 'Mutation.suspendPerson',
  managePeople: 'Mutation.changePerson',
  giveRights: 'Mutation.changeRights',
  readJournal: 'Query.journal',
  exportJournal: 'Mutation.exportJournal',
} as const;

export type Ability = keyof typeof operations;

const all = Object.keys(operations).filter((key): key is Ability => Object.hasOwn(operations, key));

/** What these roles let somebody do together, in a fixed order. */
export const abilitiesOf = (held: readonly Role[]): readonly Ability[] => {
  const may = heldBy(held);
  return all.filter((ability) => may(operations[ability]));
};
