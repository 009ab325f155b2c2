/** How far an alert nobody has acknowledged has come (web.md S5). */
export interface AlertStage {
  /** 0 to 1: how much of the time until the desk is called has gone. */
  readonly gone: number;
  /** Whole seconds until the sound comes again; null when it came. */
  readonly repeatsIn: number | null;
  /** Whole seconds until the desk is called; null when it was. */
  readonly escalatesIn: number | null;
}

/** Where an alert stands. @param since when the unit was alerted, @param now both ms since 1970. */
export const alertStage = (
  since: number,
  now: number,
  after: { readonly repeatS: number; readonly escalateS: number } = { repeatS: 15, escalateS: 30 },
): AlertStage => {
  const seconds = Math.max(0, (now - since) / 1_000);
  const left = (limit: number): number | null => (seconds >= limit ? null : Math.ceil(limit - seconds));
  return {
    gone: Math.min(1, seconds / after.escalateS),
    repeatsIn: left(after.repeatS),
    escalatesIn: left(after.escalateS),
  };
};
