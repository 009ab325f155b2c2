import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import './paneTabs.css';

/** On a narrow screen all is one long scroll: these lead to its parts. Elsewhere everything is in view. */
export const PaneTabs = ({ incident }: { readonly incident: IncidentView }) => (
  <nav class="pane-tabs" aria-label={t('incident.parts')}>
    <Tab to="facts-title" name={t('fact.title')} />
    <Tab to="pane-timeline" name={t('timeline.title')} count={incident.timeline.length} />
    <Tab to="pane-photos" name={t('photo.many')} />
    <Tab
      to="pane-parties"
      name={t('parties.short')}
      count={incident.persons.length + incident.vehicles.length}
    />
    <Tab to="pane-crews" name={t('crews.title')} count={incident.assignments.length} />
  </nav>
);

const Tab = ({
  to,
  name,
  count,
}: {
  readonly to: string;
  readonly name: string;
  readonly count?: number;
}) => (
  <button
    type="button"
    onClick={() => document.getElementById(to)?.scrollIntoView({ behavior: 'smooth', block: 'start' })}
  >
    {name} {count !== undefined && <span class="list-count">{count}</span>}
  </button>
);
