import { why } from '../../isolation/world/recipes/stated.ts';
import type { Answered, Rows } from './Answered.ts';
import { change } from './change.ts';
import { consulted } from './consulted.ts';
import { nothing } from './nothing.ts';
import { person } from './subjects.ts';

const ofPerson = (type: string, whose: (answered: Answered) => string, why?: string) =>
  change(type, (answered) => {
    const id = whose(answered);
    const reason = { code: 'STAFF_MATTER', linkType: 'PERSON', linkId: id } as const;
    return { subjects: [person(id)], ...(why === undefined ? {} : { reason: { ...reason, text: why } }) };
  });

const officer = ({ o }: Answered) => o.person('OFFICER');

export const peopleRows = {
  'Query.me': nothing,
  'Query.people': consulted(({ value }) => ({
    subjects: value.items.map(({ id }: { id: string }) => person(id)),
    count: value.items.length,
  })),
  'Query.person': consulted((answered) => ({
    subjects: [person(officer(answered))],
    count: 1,
    objectId: officer(answered),
  })),
  'Query.organisation': nothing,
  'Query.previewImport': consulted(({ value }) => ({ subjects: [], count: value.lines.length })),
  'Query.sessions': consulted((answered) => ({
    subjects: [person(officer(answered))],
    count: answered.value.length,
    objectId: officer(answered),
  })),
  'Mutation.addPerson': ofPerson('person.added', ({ value }) => value.person.id),
  'Mutation.changePerson': ofPerson('person.changed', officer),
  'Mutation.changeRights': ofPerson('person.rightsChanged', officer, why),
  'Mutation.suspendPerson': ofPerson('person.suspended', officer, why),
  'Mutation.reinstatePerson': ofPerson('person.reinstated', ({ o }) => o.person('SUSPENDED'), why),
  'Mutation.resetSignIn': ofPerson('person.signInReset', officer, why),
  'Mutation.endPerson': ofPerson('person.ended', officer, why),
  'Mutation.importPeople': ({ o, value }) =>
    value.people.flatMap((reply: { person: { id: string } }) =>
      ofPerson('person.added', () => reply.person.id)({ o, value }),
    ),
  'Mutation.changeOrganisation': change('organisation.changed', () => ({})),
  // The seeded zone knows this session already.
  'Mutation.registerDevice': ofPerson('session.continued', officer),
  'Mutation.noteDeviceAct': ofPerson('device.queueItemRemoved', officer),
  'Mutation.changePassword': ofPerson('session.passwordAsked', officer),
  'Mutation.revokeSession': ofPerson('session.revoked', officer, why),
} satisfies Rows;
