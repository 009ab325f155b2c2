import { useClient } from '../app/useClient.ts';
import { activeTexts } from '../i18n/activeTexts.ts';
import { t } from '../i18n/t.ts';
import { actPhrase } from '../journal/actPhrase.ts';
import { entryIcon } from '../journal/entryIcon.ts';
import type { JournalEntryView } from '../journal/JournalEntryView.ts';
import { reasonWords } from '../journal/reasonWords.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';

/** One thing somebody did: when, what, over what and why. It says it without a name: it is their own. */
export const MineRow = ({ entry }: { readonly entry: JournalEntryView }) => {
  const { settings } = useClient();
  const { objectLabel: object, resultCount: count } = entry;
  return (
    <li class="mine-row">
      <time class="number" dateTime={entry.at}>
        {formatTime(entry.at, settings.language.value, 'minutes')}
      </time>
      <p class="mine-what">
        <b class="first-capital">{actPhrase(entry, activeTexts.value)}</b>
        {object !== undefined && <span class="facts-id">{object}</span>}
      </p>
      <span class="mine-count">
        {entry.op === 'DENY'
          ? t('journal.entry.deny')
          : count !== undefined && count > 0 && t('mine.shown', { count })}
      </span>
      <p class="mine-why">
        <Icon name={entryIcon(entry.op)} />
        {reasonWords(entry)}
      </p>
    </li>
  );
};
