import { priorities } from '../../../shared/incident/priorities.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';

/** How many open incidents of each priority; a dash while that is not known yet, never a 0 that is not one. */
export const PriorityCounts = ({ size }: { readonly size: 'small' | 'medium' }) => {
  const { feed } = useLiveZone();
  const incidents = feed.incidents.value;
  const known = feed.loadState.value === 'ready' || incidents.length > 0;
  return (
    <section class={`counts counts-${size}`} aria-label={t('incident.byPriority')}>
      {priorities.map((priority) => (
        <p key={priority} class="count">
          <PriorityBadge priority={priority} size={size} />
          <b class="number">{known ? incidents.filter((one) => one.priority === priority).length : '–'}</b>
        </p>
      ))}
    </section>
  );
};
