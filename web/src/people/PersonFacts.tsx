import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import type { PersonView } from './PeopleSource.ts';
import { usePeople } from './usePeople.ts';

/** What is known of a person besides their rights; what is not known is not there. */
export const PersonFacts = ({ person }: { readonly person: PersonView }) => {
  const { settings } = useClient();
  const organisation = usePeople().organisation.value;
  const named = (
    parts: readonly { readonly id: string; readonly name: string }[] | undefined,
    id: string,
  ) => {
    const name = parts?.find((part) => part.id === id)?.name;
    return name === undefined || name === id ? id : `${id} · ${name}`;
  };
  const facts = [
    ['personnelNumber', person.personnelNumber],
    ['rank', person.rank && t(`people.rank.${person.rank}`)],
    ['unit', person.unit && named(organisation?.units, person.unit)],
    ['team', person.team && named(organisation?.teams, person.team)],
    ['districts', person.districts.map((id) => named(organisation?.districts, id)).join(', ')],
    ['languages', person.languages.join(', ')],
    ['updatedAt', formatTime(person.updatedAt, settings.language.value, 'full')],
  ] as const;
  return (
    <dl class="person-facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{t(`people.field.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
