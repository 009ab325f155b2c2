import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { LatestChanges } from '../incident/LatestChanges.tsx';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';

/** Beside the list while no incident is opened: how many of each priority, and what happened last. */
export const ZonePane = () => {
  const { feed } = useZone();
  const incidents = feed.incidents.value;
  return (
    <div class="zone-pane">
      <section class="counts" aria-label={t('incident.byPriority')}>
        {(['P1', 'P2', 'P3', 'P4'] as const).map((priority) => (
          <p key={priority} class="count">
            <PriorityBadge priority={priority} />
            <b class="number">{incidents.filter((one) => one.priority === priority).length}</b>
          </p>
        ))}
      </section>
      <LatestChanges />
    </div>
  );
};
