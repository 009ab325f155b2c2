import { ExpiredNotice } from '../app/ExpiredNotice.tsx';
import { UpdateNotice } from '../app/UpdateNotice.tsx';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { AdminHeader } from './AdminHeader.tsx';
import { AdminRoom } from './AdminRoom.tsx';
import '../incident/empty.css';
import '../ui/scroll/scroll.css';
import './admin.css';

/** Header with the rooms this person may enter; under it the room they are in. */
export const AdminScreen = () => {
  const { session, online } = useZone();
  return (
    <div class="admin">
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <div class="admin-frame">
        <div class="admin-top">
          <AdminHeader />
          {!online.value && <div class="link-stripe" />}
          <div class="notice-bar">
            {session.state.value.kind === 'expired' && <ExpiredNotice />}
            <UpdateNotice />
          </div>
        </div>
        <main class="admin-main" id="main" tabIndex={-1}>
          <AdminRoom />
        </main>
      </div>
    </div>
  );
};
