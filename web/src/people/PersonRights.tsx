import type { Role } from '../../../shared/directory/Role.ts';
import { dayInBelgium } from '../../../shared/kernel/dayInBelgium.ts';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { abilitiesOf } from './abilities.ts';
import { dayWords } from './dayWords.ts';
import type { PersonView } from './PeopleSource.ts';

/** A role and, in one line, what it lets its holder do: the policy's own table, in words. */
export const RoleLine = ({ role }: { readonly role: Role }) => (
  <>
    <b>{t(`role.${role}`)}</b>
    <span>
      {abilitiesOf([role])
        .map((ability) => t(`people.ability.${ability}`))
        .join(', ') || t('people.ability.none')}
    </span>
  </>
);

/** What a person may do, from when to when, and whether their training holds. */
export const PersonRights = ({
  person,
}: {
  readonly person: Pick<PersonView, 'roles' | 'validFrom' | 'validUntil' | 'trainingValidUntil'>;
}) => {
  const { settings, now } = useClient();
  const language = settings.language.value;
  const { validFrom, validUntil, trainingValidUntil } = person;
  const today = dayInBelgium(now.value);
  const over = trainingValidUntil === undefined || trainingValidUntil < today;
  return (
    <section class="person-part">
      <h3>{t('people.rights.title')}</h3>
      {person.roles.length === 0 && <p>{t('people.rights.none')}</p>}
      <ul class="role-lines">
        {person.roles.map((role) => (
          <li key={role}>
            <RoleLine role={role} />
          </li>
        ))}
      </ul>
      <p>
        {validFrom === undefined && validUntil === undefined
          ? t('people.rights.always')
          : t(
              validUntil === undefined
                ? 'people.rights.since'
                : validFrom === undefined
                  ? 'people.rights.until'
                  : 'people.rights.between',
              { from: dayWords(validFrom, language), until: dayWords(validUntil, language) },
            )}
      </p>
      <p class={over ? 'training training-over' : 'training'}>
        <Icon name={over ? 'triangle-alert' : 'circle-check'} />
        {t(
          trainingValidUntil === undefined
            ? 'people.training.none'
            : over
              ? 'people.training.over'
              : 'people.training.until',
          { day: dayWords(trainingValidUntil, language) },
        )}
      </p>
    </section>
  );
};
