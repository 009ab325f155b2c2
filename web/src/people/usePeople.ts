import { type Signal, signal } from '@preact/signals';
import { useZone } from '../app/useZone.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { createPeopleList, type PeopleList } from './createPeopleList.ts';
import type { OrganisationView, PeopleSource, PersonView } from './PeopleSource.ts';

/** This administrator's work with the zone's people; it stays while they go to another room and come back. */
export interface People {
  readonly source: PeopleSource;
  readonly list: PeopleList;
  /** The person opened last, as the zone answered or left them. */
  readonly opened: Signal<PersonView | null>;
  readonly organisation: Signal<OrganisationView | null>;
  readonly loadOrganisation: () => void;
  /** A command's reply: everything on the screen says it at once. */
  readonly took: (person: PersonView) => void;
}

const known = new WeakMap<ZoneClient, People>();

/** Throws in a client that does not work with people: that is a mistake of ours. */
export const usePeople = (): People => {
  const zone = useZone();
  const before = known.get(zone);
  if (before !== undefined) return before;
  if (zone.people === null) throw new Error('A screen about people was drawn in a client without them.');
  const made = open(zone.people);
  known.set(zone, made);
  return made;
};

const open = (source: PeopleSource): People => {
  const list = createPeopleList(source);
  const opened = signal<PersonView | null>(null);
  const organisation = signal<OrganisationView | null>(null);
  return {
    source,
    list,
    opened,
    organisation,
    loadOrganisation: () =>
      void source.organisation().then((answer) => {
        if (answer.ok) organisation.value = answer.value;
      }),
    took: (person) => {
      list.took(person);
      if (opened.peek()?.id === person.id) opened.value = person;
    },
  };
};
