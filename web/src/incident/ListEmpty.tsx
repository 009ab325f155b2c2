import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import './empty.css';

/** No open incident, or no list to show: which of the two, and what happens next (web.md 2.5). */
export const ListEmpty = ({ failed }: { readonly failed: boolean }) => (
  <div class="empty" role={failed ? 'alert' : undefined}>
    <Icon name={failed ? 'triangle-alert' : 'circle-check'} size="large" />
    <p>
      <b>{failed ? t('load.failed.title') : t('incident.none.title')}</b>
    </p>
    <p>{failed ? t('load.failed.words') : t('incident.none.words')}</p>
  </div>
);
