import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { escalationAt } from './escalation.ts';
import { shortElapsed } from './ShortElapsed.tsx';
import { useAlertSeconds } from './useAlertSeconds.ts';

/**
 * Where an alert stands, running: `next` and `reached` change when a step is reached, `left` each second as text
 * of its own. @param alertedAt ISO 8601, server time.
 */
export const useEscalation = (alertedAt: string) => {
  const { now } = useClient();
  const { repeat, desk, officer } = useAlertSeconds();
  const running = useMemo(() => {
    const at = computed(() => escalationAt(alertedAt, now.value, { repeat, desk, officer }));
    return {
      next: computed(() => at.value.next?.name ?? null),
      reached: computed(() => at.value.steps.filter((step) => step.reached).length),
      left: computed(() => shortElapsed(at.value.next?.inMs ?? 0)),
    };
  }, [alertedAt, now, repeat, desk, officer]);
  return { next: running.next.value, reached: running.reached.value, left: running.left };
};
