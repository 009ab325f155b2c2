import type { Role } from '../../../shared/directory/Role.ts';
import { t } from '../i18n/t.ts';
import type { PersonView } from './PeopleSource.ts';

type Change = PersonView['history'][number];

const names = (roles: readonly Role[]): string => roles.map((role) => t(`role.${role}`)).join(', ');

/** One line of somebody's history as a sentence: who did what. */
export const changeSentence = ({ type, by, rolesFrom = [], rolesTo = [] }: Change): string => {
  const who = by.name;
  switch (type) {
    case 'person.added':
      return t('people.history.added', { who, roles: names(rolesTo) || t('people.history.noRole') });
    case 'person.changed':
      return t('people.history.changed', { who });
    case 'person.rightsChanged': {
      const gained = names(rolesTo.filter((role) => !rolesFrom.includes(role)));
      const lost = names(rolesFrom.filter((role) => !rolesTo.includes(role)));
      if (gained && lost) return t('people.history.gainedAndLost', { who, gained, lost });
      if (gained) return t('people.history.gained', { who, gained });
      if (lost) return t('people.history.lost', { who, lost });
      return t('people.history.validity', { who });
    }
    case 'person.suspended':
      return t('people.history.suspended', { who });
    case 'person.reinstated':
      return t('people.history.reinstated', { who });
    case 'person.signInReset':
      return t('people.history.signInReset', { who });
    case 'person.ended':
      return t('people.history.ended', { who });
    case 'session.revoked':
      return t('people.history.signedOut', { who });
    default:
      return t('people.history.other', { who, type });
  }
};
