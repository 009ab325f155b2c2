import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import '../incident/empty.css';
import './deskIdle.css';

/** The panel's place while nothing is opened: what to do, and no pretence of content. */
export const DeskIdle = () => (
  <div class="empty desk-idle">
    <Icon name="corner-down-left" size="large" />
    <p>
      <b>{t('desk.idle.title')}</b>
    </p>
    <p>{t('desk.idle.words')}</p>
  </div>
);
