import type { Priority } from '../../../../shared/incident/priorities.ts';
import { t } from '../../i18n/t.ts';
import './badge.css';

/**
 * The priority as a shape, a word and a colour (never colour alone): P1 a filled octagon, P2 a square,
 * P3 an outline, P4 a grey outline. A screen reader hears "Prioriteit 1, …" instead of "P1".
 */
export const PriorityBadge = ({
  priority,
  size = 'medium',
}: {
  readonly priority: Priority;
  readonly size?: 'small' | 'medium' | 'large';
}) => (
  <span class={`badge badge-${priority} badge-${size}`} role="img" aria-label={t(`priority.${priority}`)}>
    {priority}
  </span>
);
