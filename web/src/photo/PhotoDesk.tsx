import '../desk/desk.css';
import './photoDesk.css';
import { ClientNotices } from '../app/ClientNotices.tsx';
import { LinkAnnouncer } from '../app/LinkAnnouncer.tsx';
import { LinkStripe } from '../app/LinkStripe.tsx';
import { useClient } from '../app/useClient.ts';
import { DeskDialogs } from '../desk/DeskDialogs.tsx';
import { DeskHeader } from '../desk/DeskHeader.tsx';
import { useDesk } from '../desk/useDesk.ts';
import { useDeskKeys } from '../desk/useDeskKeys.ts';
import { t } from '../i18n/t.ts';
import { PhotoPages } from './PhotoPages.tsx';

const nothing = (): void => undefined;

/** Photos at the desk: one photo's custody, or the list of what did not arrive. */
export const PhotoDesk = () => {
  const { settings } = useClient();
  const desk = useDesk();
  useDeskKeys(settings.shortcuts.value, desk.act);
  return (
    <div class="desk">
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <div class="desk-frame">
        <div class="desk-top">
          <DeskHeader desk={desk} />
          <LinkStripe />
          <ClientNotices />
        </div>
        <main class="photo-desk" id="main" tabIndex={-1}>
          <PhotoPages />
        </main>
      </div>
      <DeskDialogs desk={desk} onSaid={nothing} onCandidates={nothing} />
      <LinkAnnouncer counts={false} />
    </div>
  );
};
