import { useSignal } from '@preact/signals';
import { AlarmLayer } from '../alarm/AlarmLayer.tsx';
import { AlertLayer } from '../alert/AlertLayer.tsx';
import { ClientNotices } from '../app/ClientNotices.tsx';
import { LinkAnnouncer } from '../app/LinkAnnouncer.tsx';
import { LinkStripe } from '../app/LinkStripe.tsx';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { UrgentLayer } from '../chat/UrgentLayer.tsx';
import { BlackoutLayer } from '../drive/BlackoutLayer.tsx';
import { useNightfall } from '../drive/useNightfall.ts';
import { t } from '../i18n/t.ts';
import { StatusDock } from '../unit/StatusDock.tsx';
import { DockToast } from './DockToast.tsx';
import { DrawerLayer } from './DrawerLayer.tsx';
import { FieldMain } from './FieldMain.tsx';
import { FieldNav } from './FieldNav.tsx';
import { fieldParts } from './fieldParts.ts';
import { LazyPart } from './LazyPart.tsx';
import { PatrolHeader } from './PatrolHeader.tsx';
import { useField } from './useField.ts';
import './patrol.css';
import '../ui/over/over.css';

const locked = () => import('./LockedField.tsx').then(({ LockedField }) => LockedField);

/**
 * Header, rail, the part one is in, and the dock: 56 / rest / 96 and 96 / rest on a tablet; on a phone (or a tablet
 * at 400 %) the rail is tabs under the dock. While the car moves the drive mode takes the place of all but the dock.
 */
export const FieldFrame = () => {
  const { route } = useClient();
  const { drive, hand, sound } = useField();
  const { lock } = useZone();
  const map = useSignal(false);
  useNightfall();
  const driving = drive.driving.value;
  const { kind } = route.value;
  const place = kind === 'home' ? (map.value ? 'map' : 'home') : kind;
  if (lock.value) return <LazyPart key="locked" load={locked} props={{}} />;
  return (
    <div class={`patrol hand-${hand.value}`}>
      <a class="skip" href="#main">
        {t('app.skip')}
      </a>
      <div class={driving ? 'patrol-frame patrol-driving' : `patrol-frame patrol-at-${place}`}>
        <div class="patrol-top">
          {!driving && <PatrolHeader />}
          <AlarmLayer />
          <LinkStripe />
          {!driving && <ClientNotices />}
        </div>
        <div class="over">
          <AlertLayer />
          <UrgentLayer sound={sound} />
        </div>
        {driving ? (
          <LazyPart load={fieldParts.drive} props={{}} />
        ) : (
          <>
            <FieldNav
              map={map.value}
              onMap={(shown) => {
                map.value = shown;
              }}
            />
            <FieldMain />
          </>
        )}
        <div class="patrol-bottom">
          <DockToast />
          <StatusDock />
        </div>
      </div>
      <DrawerLayer />
      <BlackoutLayer />
      <LinkAnnouncer />
    </div>
  );
};
