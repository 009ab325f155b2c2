import { type Signal, signal } from '@preact/signals';
import { useZone } from '../app/useZone.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { createPeopleList, type PeopleList } from './createPeopleList.ts';
import { createPeopleSource } from './createPeopleSource.ts';
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

/** In a client that does not work with people (patrol, desk), what one's own account page asks with. */
export const usePeople = (): People => {
  const zone = useZone();
  const before = known.get(zone);
  if (before !== undefined) return before;
  const made = open(zone.people ?? createPeopleSource(zone));
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
