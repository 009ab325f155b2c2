import { t } from '../i18n/t.ts';

/** The journal for whoever watches over it. */
export const ReviewScreen = () => (
  <section class="empty">
    <h2>{t('admin.room.journal')}</h2>
  </section>
);
