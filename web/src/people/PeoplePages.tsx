import { t } from '../i18n/t.ts';

/** The rooms about people: the zone's people with their rights, and everybody's own account. */
export const PeoplePages = ({ room }: { readonly room: 'people' | 'account' }) => (
  <section class="empty">
    <h2>{t(`admin.room.${room}`)}</h2>
  </section>
);
