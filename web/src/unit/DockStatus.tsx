import type { UnitStatus } from '../../../shared/unit/UnitStatus.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import type { IconName } from '../ui/icon/iconNames.ts';

/**
 * One status of the dock. The current one carries its proof and opens the sheet with all the others; a phone shows
 * that one and the likely next only (unit/statusDock.css).
 */
export const DockStatus = ({
  status,
  word,
  icon,
  place,
  proof,
  blockedBy,
  onPress,
}: {
  readonly status: UnitStatus;
  /** The zone's own word for it, and its picture. */
  readonly word: string;
  readonly icon: IconName;
  readonly place: 'current' | 'likely' | 'other';
  /** Who set it and when; only of the current one. */
  readonly proof?: string;
  /** Id of the words that say why it cannot be pressed now. */
  readonly blockedBy?: string | undefined;
  readonly onPress: () => void;
}) => (
  <button
    type="button"
    class={`dock-button dock-${place} status-${status}`}
    data-status={status}
    aria-pressed={place === 'current'}
    aria-disabled={blockedBy === undefined ? undefined : 'true'}
    aria-describedby={blockedBy}
    onClick={onPress}
  >
    <Icon name={icon} size="large" />
    <span class="dock-words">
      <b>{word}</b>
      {proof !== undefined && <span class="dock-proof number">{proof}</span>}
    </span>
    {place === 'current' && <Icon name="chevron-up" />}
  </button>
);
