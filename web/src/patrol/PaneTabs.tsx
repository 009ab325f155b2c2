import { t } from '../i18n/t.ts';
import './paneTabs.css';

/** On a narrow screen facts and story are one long scroll: these lead to their heads. Elsewhere both are in view. */
export const PaneTabs = ({ entries }: { readonly entries: number }) => (
  <nav class="pane-tabs" aria-label={t('incident.parts')}>
    <button type="button" onClick={() => lead('facts-title')}>
      {t('fact.title')}
    </button>
    <button type="button" onClick={() => lead('pane-timeline')}>
      {t('timeline.title')} <span class="list-count">{entries}</span>
    </button>
  </nav>
);

const lead = (id: string): void =>
  document.getElementById(id)?.scrollIntoView({ behavior: 'smooth', block: 'start' });
