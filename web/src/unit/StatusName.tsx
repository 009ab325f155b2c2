import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { statusIcon } from './statusIcon.ts';
import './statusName.css';

/** What a unit does: picture, word and colour. */
export const StatusName = ({
  status,
  word,
}: {
  readonly status: UnitStatus;
  /** The zone's own word for it. */
  readonly word?: string;
}) => (
  <span class={`status-name status-${status}`}>
    <Icon name={statusIcon[status]} />
    {word ?? t(`unitStatus.${status}`)}
  </span>
);
