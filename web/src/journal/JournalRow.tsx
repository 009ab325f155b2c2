import { useClient } from '../app/useClient.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { entryIcon } from './entryIcon.ts';
import { entryTime } from './entryTime.ts';
import type { JournalEntryView } from './JournalEntryView.ts';
import { reasonWords } from './reasonWords.ts';
import { Sentence } from './Sentence.tsx';
import './journalRow.css';

/** One line of the journal: when, what happened as a sentence, and why. */
export const JournalRow = ({
  entry,
  place,
  href,
  opened,
  reachable,
  onFocus,
}: {
  readonly entry: JournalEntryView;
  /** From the newest, which is 0. */
  readonly place: number;
  readonly href: string;
  readonly opened: boolean;
  readonly reachable: boolean;
  readonly onFocus: () => void;
}) => {
  const { now, settings } = useClient();
  return (
    <li aria-posinset={place + 1} aria-setsize={-1}>
      <a
        class={entry.op === 'DENY' ? 'journal-row journal-row-denied' : 'journal-row'}
        data-place={place}
        href={href}
        tabIndex={reachable ? 0 : -1}
        aria-current={opened ? 'true' : undefined}
        onFocus={onFocus}
      >
        <time class="journal-time number" dateTime={entry.at}>
          {entryTime(entry.at, now.peek(), settings.language.value)}
        </time>
        <Icon name={entryIcon(entry.op)} />
        <Sentence entry={entry} />
        <span class="journal-reason">{reasonWords(entry)}</span>
      </a>
    </li>
  );
};
