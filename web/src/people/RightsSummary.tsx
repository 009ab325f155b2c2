import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { Ability } from './abilities.ts';
import { dayWords } from './dayWords.ts';
import type { RightsDifference } from './rightsDifference.ts';

/** What a change of rights will do, in words, while it is being chosen; read out as it changes. */
export const RightsSummary = ({
  name,
  difference,
  tried,
}: {
  readonly name: string;
  readonly difference: RightsDifference;
  readonly tried: boolean;
}) => {
  const { settings } = useClient();
  const { none, gained, lost, rolesGained, rolesLost, days } = difference;
  const language = settings.language.value;
  const words = (abilities: readonly Ability[]): string =>
    abilities.map((ability) => t(`people.ability.${ability}`)).join(', ');
  return (
    <section class={none && tried ? 'rights-summary rights-none' : 'rights-summary'} role="status">
      <h3>{t('people.summary.title', { name })}</h3>
      {none && <p>{t('people.summary.none')}</p>}
      {rolesGained.length > 0 && (
        <p class="rights-gained">
          <Icon name="plus" />
          <span>
            {t('people.summary.becomes', { roles: rolesGained.map((role) => t(`role.${role}`)).join(', ') })}
            {gained.length > 0 && ` ${t('people.summary.gains', { what: words(gained) })}`}
          </span>
        </p>
      )}
      {rolesLost.length > 0 && (
        <p class="rights-lost">
          <Icon name="x" />
          <span>
            {t('people.summary.isNoLonger', { roles: rolesLost.map((role) => t(`role.${role}`)).join(', ') })}
            {lost.length > 0 && ` ${t('people.summary.loses', { what: words(lost) })}`}
          </span>
        </p>
      )}
      {days.map(({ day, from, to }) => (
        <p key={day}>
          <Icon name="clock" />
          <span>
            {t('people.summary.day', {
              day: t(`people.field.${day}`),
              from: dayWords(from, language) || t('people.none'),
              to: dayWords(to, language) || t('people.none'),
            })}
          </span>
        </p>
      ))}
      {!none && <p class="rights-when">{t('people.summary.when')}</p>}
    </section>
  );
};
