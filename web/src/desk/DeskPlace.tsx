import './desk.css';
import type { ComponentChildren } from 'preact';
import { LinkAnnouncer } from '../app/LinkAnnouncer.tsx';
import { useClient } from '../app/useClient.ts';
import { UrgentLayer } from '../chat/UrgentLayer.tsx';
import { t } from '../i18n/t.ts';
import { DeskDialogs } from './DeskDialogs.tsx';
import { DeskTop } from './DeskTop.tsx';
import { UndoBar } from './UndoBar.tsx';
import { useDesk } from './useDesk.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import '../ui/over/over.css';

const nothing = (): void => undefined;

/**
 * A place of the desk beside its list (one's account, photos, the response times), its `main` given. What no place may hide
 * stands over it: an emergency, a call for more units, a message that wants an answer.
 */
export const DeskPlace = ({ children }: { readonly children: ComponentChildren }) => {
  const { settings } = useClient();
  const desk = useDesk();
  useDeskKeys(settings.shortcuts.value, desk.act);
  return (
    <div class="desk">
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <div class="desk-frame">
        <DeskTop desk={desk} />
        <div class="over">
          <UrgentLayer />
        </div>
        {children}
      </div>
      <UndoBar undo={desk.undo} />
      <DeskDialogs desk={desk} onSaid={nothing} onCandidates={nothing} />
      <LinkAnnouncer counts={false} />
    </div>
  );
};
