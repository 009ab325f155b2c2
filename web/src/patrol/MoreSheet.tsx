import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { useField } from './useField.ts';
import './moreSheet.css';

const places = [
  { to: 'units', icon: 'radio', words: 'rail.units' },
  { to: 'shift', icon: 'calendar-clock', words: 'rail.shift' },
  { to: 'mine', icon: 'eye', words: 'account.mine' },
] as const;

/** The parts for which a phone's tabs have no room. */
export const MoreSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const { route, href } = useClient();
  const { config } = useZone();
  const { drive } = useField();
  return (
    <Dialog title={t('rail.more')} onClose={onClose}>
      <div class="dialog-body">
        <ul class="more-sheet">
          {places.map(({ to, icon, words }) => (
            <li key={to}>
              <a
                class="button"
                href={href({ kind: to, zone: config.code })}
                aria-current={route.value.kind === to ? 'page' : undefined}
                onClick={onClose}
              >
                <Icon name={icon} size="large" />
                {t(words)}
              </a>
            </li>
          ))}
          <li>
            <button
              type="button"
              class="button"
              onClick={() => {
                onClose();
                drive.heed({ kind: 'byHand', at: Date.now(), on: true });
              }}
            >
              <Icon name="gauge" size="large" />
              {t('rail.drive')}
            </button>
          </li>
        </ul>
      </div>
    </Dialog>
  );
};
