import { writeLogLine } from '../adapters/system/writeLogLine.ts';

/** What one line says: counts and milliseconds by name, and of a fault its class and place. Never content. */
export interface SequencerLine {
  readonly counts: Readonly<Record<string, number>>;
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * The sequencer's only way to write: one line a call, which is also its metrics, by service and zone (CloudWatch's
 * embedded format). A call that wrote nothing would cost 50 ms on the local emulator.
 */
export const createSequencerLog =
  (zone: string): ((line: SequencerLine) => void) =>
  ({ counts, milliseconds, words = {} }) =>
    writeLogLine(zone, words, [
      ...Object.entries(counts).map(([name, value]) => ({ name, unit: 'Count' as const, value })),
      ...Object.entries(milliseconds).map(([name, value]) => ({
        name,
        unit: 'Milliseconds' as const,
        value,
      })),
    ]);
