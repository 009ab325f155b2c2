/** After how many seconds without an answer an alert goes further (zone settings; web.md S5). */
export interface AlertSeconds {
  readonly repeat: number;
  readonly desk: number;
  /** When the desk is told to ring the officer on duty itself. */
  readonly officer: number;
}

export const usualAlertSeconds: AlertSeconds = { repeat: 15, desk: 30, officer: 90 };

export type EscalationStepName = 'alarm' | 'repeat' | 'desk' | 'officer';

export interface EscalationStep {
  readonly name: EscalationStepName;
  /** ms since 1970 when it happened or will. */
  readonly at: number;
  readonly reached: boolean;
}

export interface Escalation {
  /** How long the unit has not answered, ms. */
  readonly waitedMs: number;
  readonly steps: readonly EscalationStep[];
  /** The next step, and in how many ms; null when all are behind. */
  readonly next: { readonly name: EscalationStepName; readonly inMs: number } | null;
}

/** Where an unanswered alert stands at `now` (ms since 1970). @param alertedAt ISO 8601, server time. */
export const escalationAt = (
  alertedAt: string,
  now: number,
  seconds: AlertSeconds = usualAlertSeconds,
): Escalation => {
  const from = Date.parse(alertedAt);
  const after = { alarm: 0, repeat: seconds.repeat, desk: seconds.desk, officer: seconds.officer };
  const steps = (['alarm', 'repeat', 'desk', 'officer'] as const).map((name) => {
    const at = from + after[name] * 1000;
    return { name, at, reached: name === 'alarm' || now >= at };
  });
  const next = steps.find(({ reached }) => !reached);
  return {
    waitedMs: Math.max(0, now - from),
    steps,
    next: next ? { name: next.name, inMs: next.at - now } : null,
  };
};
