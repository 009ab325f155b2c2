import type { TimelineEntry } from '../../../shared/incident/TimelineEntry.ts';
import { assertNever } from '../../../shared/kernel/assertNever.ts';
import { t } from '../i18n/t.ts';
import { ZoneText } from './ZoneText.tsx';

/** What a line of the timeline says: our words for what happened, the person's own words for what they wrote. */
export const TimelineText = ({ entry }: { readonly entry: TimelineEntry }) => {
  const own = entry.text ? <ZoneText>{entry.text}</ZoneText> : null;
  switch (entry.kind) {
    case 'NOTE':
      return own;
    case 'OPENED':
      return <Happened words={t('timeline.opened')} own={own} />;
    case 'PRIORITY':
      return (
        <Happened
          words={t('timeline.priority', { from: entry.priorityFrom ?? '', to: entry.priorityTo ?? '' })}
          own={own}
        />
      );
    case 'CLOSED':
      return (
        <Happened
          words={t('timeline.closed', { result: t(`result.${entry.result ?? 'OTHER'}`) })}
          own={own}
        />
      );
    default:
      return assertNever(entry.kind);
  }
};

const Happened = ({ words, own }: { readonly words: string; readonly own: preact.ComponentChild }) => (
  <>
    {words}
    {own && <span class="timeline-own">{own}</span>}
  </>
);
