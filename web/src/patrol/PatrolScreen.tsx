import { ClientNotices } from '../app/ClientNotices.tsx';
import { LinkAnnouncer } from '../app/LinkAnnouncer.tsx';
import { LinkStripe } from '../app/LinkStripe.tsx';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { LazyMine } from '../mine/LazyMine.tsx';
import { IncidentList } from './IncidentList.tsx';
import { IncidentPane } from './IncidentPane.tsx';
import { PatrolHeader } from './PatrolHeader.tsx';
import { ZonePane } from './ZonePane.tsx';
import './patrol.css';

/**
 * List left, what is opened right; on a narrow screen (or a zoomed one) one of the two. Both are always drawn and
 * the style chooses, so that the list keeps its place when somebody comes back from an incident.
 */
export const PatrolScreen = () => {
  const { route } = useClient();
  const opened = route.value.kind === 'incident' ? route.value.id : null;
  const mine = route.value.kind === 'mine';
  return (
    <div class="patrol">
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <div class={opened || mine ? 'patrol-frame patrol-opened' : 'patrol-frame'}>
        <div class="patrol-top">
          <PatrolHeader />
          <LinkStripe />
          <ClientNotices />
        </div>
        <main class="patrol-main" id="main" tabIndex={-1}>
          <IncidentList opened={opened} />
          {mine ? <LazyMine /> : opened ? <IncidentPane key={opened} id={opened} /> : <ZonePane />}
        </main>
      </div>
      <LinkAnnouncer />
    </div>
  );
};
