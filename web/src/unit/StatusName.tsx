import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';
import './statusName.css';

/** What a unit does: picture, word and colour. */
export const StatusName = ({
  status,
  word,
  icon,
}: {
  readonly status: UnitStatus;
  /** The zone's own word for it, and its picture (useStatusLook). */
  readonly word: string;
  readonly icon: IconName;
}) => (
  <span class={`status-name status-${status}`}>
    <Icon name={icon} />
    {word}
  </span>
);
