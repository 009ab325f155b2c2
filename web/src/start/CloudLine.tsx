import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { StartJson } from './StartPageData.ts';

/** What runs here, in one line, with the versions that a report of a problem should name. */
export const CloudLine = ({ cloud }: { readonly cloud: StartJson['cloud'] }) => (
  <section class="start-card start-cloud" aria-labelledby="cloud">
    <Icon name="cloud" />
    <h2 id="cloud">{t('start.cloud')}</h2>
    <p>{t('start.stays')}</p>
    <ul>
      {Object.entries(cloud?.versions ?? {}).map(([name, version]) => (
        <li key={name}>
          {name} <span class="number">{version}</span>
        </li>
      ))}
    </ul>
  </section>
);
