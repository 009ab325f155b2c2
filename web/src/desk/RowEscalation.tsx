import type { Assignment } from '../../../shared/incident/Assignment.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { ShortElapsed } from './ShortElapsed.tsx';
import { useEscalation } from './useEscalation.ts';

/** The line under an alert that nobody acknowledges: who, for how long, and what comes next and when. */
export const RowEscalation = ({ assignment }: { readonly assignment: Assignment }) => {
  const { next: name, left } = useEscalation(assignment.alertedAt);
  return (
    <>
      <span class="row-unanswered">
        <Icon name="bell-ring" />
        {t('escalation.unanswered', { callSign: assignment.callSign })}{' '}
        <ShortElapsed since={assignment.alertedAt} />
      </span>
      <span class="row-next">
        {name === null ? t('escalation.allDone') : t(`escalation.next.${name}`)}
        {name !== null && <b class="number">{left}</b>}
      </span>
    </>
  );
};
