import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import type { JournalEntryView } from './JournalEntryView.ts';
import { subjectOf } from './subjectOf.ts';
import { useReview } from './useReview.ts';

/** From a line to the questions it raises: everything by this person, and who else looked at this. */
export const EntryLinks = ({ entry }: { readonly entry: JournalEntryView }) => {
  const { navigate } = useClient();
  const { config } = useZone();
  const review = useReview();
  const subject = subjectOf(entry);
  const { actor } = entry;
  return (
    <div class="entry-links">
      {actor.kind === 'PERSON' && (
        <Button
          icon="users"
          onPress={() => {
            const { whom: _whom, ...rest } = review.question.peek();
            review.ask({ ...rest, what: 'all', who: { id: actor.id, name: actor.name } });
            navigate({ kind: 'journal', zone: config.code });
          }}
        >
          {t('journal.entry.allOfActor')}
        </Button>
      )}
      {subject && (
        <Button
          kind="primary"
          icon="eye"
          onPress={() => {
            const { who: _who, ...rest } = review.question.peek();
            review.ask({ ...rest, what: 'all', whom: subject });
            navigate({ kind: 'journal', zone: config.code });
          }}
        >
          {t('journal.entry.whoElse')}
        </Button>
      )}
    </div>
  );
};
