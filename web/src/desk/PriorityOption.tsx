import type { Priority } from '../../../shared/incident/priorities.ts';
import { t } from '../i18n/t.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import '../app/choice.css';
import './priorityOption.css';

/** One priority to choose: its shape, what it means, and its digit; what it is now cannot be chosen again. */
export const PriorityOption = ({
  name,
  priority,
  digit,
  current,
  first,
  chosen,
  onChoose,
}: {
  readonly name: string;
  readonly priority: Priority;
  readonly digit?: number;
  readonly current?: boolean;
  /** Gets the focus when the dialog opens. */
  readonly first?: boolean;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}) => (
  <label class={current ? 'choice-option choice-option-off' : 'choice-option'}>
    <input
      type="radio"
      name={name}
      id={`${name}-${priority}`}
      checked={chosen}
      disabled={current}
      autofocus={first}
      onChange={onChoose}
    />
    <PriorityBadge priority={priority} size="small" />
    <span aria-hidden={current ? undefined : 'true'}>
      {current ? t('changePriority.current') : t(`priorityShort.${priority}`)}
    </span>
    {digit !== undefined && !current && <Kbd keys={String(digit)} />}
  </label>
);
