import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { statusIcon } from './statusIcon.ts';
import './statusName.css';

/** What a unit does: picture, word and colour. */
export const StatusName = ({ status }: { readonly status: UnitStatus }) => (
  <span class={`status-name status-${status}`}>
    <Icon name={statusIcon[status]} />
    {t(`unitStatus.${status}`)}
  </span>
);
