import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { JournalEntryView } from '../journal/JournalEntryView.ts';
import type { AskFailure, ChainStateView, JournalSource } from '../journal/JournalSource.ts';

/** The periods one can look back over, in days. */
export const minePeriods = [7, 30, 365] as const;
export type MinePeriod = (typeof minePeriods)[number];

/** What somebody did and looked at, newest first, as far as it was read. */
export interface Mine {
  readonly period: ReadonlySignal<MinePeriod>;
  readonly choose: (period: MinePeriod) => void;
  readonly entries: ReadonlySignal<readonly JournalEntryView[]>;
  readonly state: ReadonlySignal<'loading' | 'ready' | AskFailure>;
  /** Whether there are older ones in the period. */
  readonly older: ReadonlySignal<boolean>;
  readonly loadOlder: () => void;
  readonly chain: ReadonlySignal<ChainStateView | null>;
}

const dayMs = 86_400_000;

/** @param now ms since 1970. */
export const createMine = (journal: JournalSource, now: () => number): Mine => {
  const period = signal<MinePeriod>(30);
  const entries = signal<readonly JournalEntryView[]>([]);
  const state: Signal<'loading' | 'ready' | AskFailure> = signal('loading');
  const next = signal<string | undefined>(undefined);
  const older = signal(false);
  const chain = signal<ChainStateView | null>(null);
  let asked = 0;
  let from = '';

  const load = async (token?: string): Promise<void> => {
    asked += 1;
    const mine = asked;
    state.value = 'loading';
    const answer = await journal.mine(from, token);
    if (mine !== asked) return;
    if (!answer.ok) {
      state.value = answer.refusal;
      return;
    }
    entries.value = [...(token === undefined ? [] : entries.peek()), ...answer.value.items];
    next.value = answer.value.nextToken;
    older.value = answer.value.nextToken !== undefined;
    state.value = 'ready';
  };
  const begin = (): void => {
    from = new Date(now() - period.peek() * dayMs).toISOString();
    void load();
    void journal.chain().then((answer) => {
      if (answer.ok) chain.value = answer.value;
    });
  };
  begin();
  return {
    period,
    choose: (days) => {
      period.value = days;
      begin();
    },
    entries,
    state,
    older,
    loadOlder: () => void load(next.peek()),
    chain,
  };
};
