import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { formatTime } from '../ui/time/formatTime.ts';
import { changeSentence } from './changeSentence.ts';
import type { PersonView } from './PeopleSource.ts';

/** How a person came to their rights, as sentences, newest first. */
export const PersonHistory = ({ person }: { readonly person: PersonView }) => {
  const { settings } = useClient();
  return (
    <section class="person-part">
      <h3>{t('people.history.title')}</h3>
      <ol class="history">
        {person.history.toReversed().map((change) => (
          <li key={change.version}>
            <time class="number" dateTime={change.at}>
              {formatTime(change.at, settings.language.value, 'full')}
            </time>
            <p>
              {changeSentence(change)}
              {change.reason !== undefined && <q class="history-reason">{change.reason}</q>}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
};
