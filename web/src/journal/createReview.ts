import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Drafts } from '../offline/Drafts.ts';
import type { ReasonInput } from './JournalFilterInput.ts';
import type { AskFailure, ChainStateView, JournalSource } from './JournalSource.ts';
import { noRows, type PagedRows, withPage, withRowsAgain } from './pagedRows.ts';
import { filterOf, firstQuestion, type Question } from './Question.ts';

/** Somebody's work in the journal: why they look, what they ask, and what was answered. */
export interface Review {
  /** Said once, sent with every question; null until then. */
  readonly reason: ReadonlySignal<ReasonInput | null>;
  readonly giveReason: (reason: ReasonInput) => void;
  readonly question: ReadonlySignal<Question>;
  readonly ask: (question: Question) => void;
  readonly rows: ReadonlySignal<PagedRows>;
  /** `loading` the first page, `ready`, or why there is no answer; the rows of before stay. */
  readonly state: ReadonlySignal<ReviewState>;
  /** Of the pages behind the first. */
  readonly more: ReadonlySignal<'idle' | 'loading' | 'failed'>;
  /** When the first page was answered, ms; null before. */
  readonly answeredAt: ReadonlySignal<number | null>;
  readonly loadMore: () => void;
  readonly loadAgain: (page: number) => void;
  readonly chain: ReadonlySignal<ChainStateView | null>;
  readonly lookAtChain: () => void;
}

/** A question is answered, or never, within this; ms. */
const answeredWithinMs = 60_000;

export type ReviewState = 'idle' | 'loading' | 'ready' | AskFailure;

/** @param deps.now ms since 1970. */
export const createReview = (deps: {
  readonly journal: JournalSource;
  readonly drafts: Drafts;
  readonly now: () => number;
}): Review => {
  const { journal } = deps;
  const reason = signal<ReasonInput | null>(null);
  const question = signal(firstQuestion(deps.now()));
  const rows = signal<PagedRows>(noRows);
  const state: Signal<ReviewState> = signal('idle');
  const more = signal<'idle' | 'loading' | 'failed'>('idle');
  const answeredAt = signal<number | null>(null);
  const chain = signal<ChainStateView | null>(null);
  const again = new Set<number>();
  const settled = (): string => new Date(deps.now() - answeredWithinMs).toISOString();
  /** Only the answer to the last question counts. */
  let asked = 0;

  const lookAtChain = async (): Promise<void> => {
    const answer = await journal.chain();
    if (answer.ok) chain.value = answer.value;
  };
  const begin = async (why: ReasonInput): Promise<void> => {
    asked += 1;
    const mine = asked;
    state.value = 'loading';
    more.value = 'idle';
    const answer = await journal.page(filterOf(question.peek()), why);
    if (mine !== asked) return;
    if (!answer.ok) {
      state.value = answer.refusal;
      return;
    }
    again.clear();
    rows.value = withPage(noRows, undefined, answer.value.items, answer.value.nextToken, settled());
    answeredAt.value = deps.now();
    state.value = 'ready';
    void lookAtChain();
  };
  const loadMore = async (): Promise<void> => {
    const why = reason.peek();
    const token = rows.peek().next;
    if (why === null || token === undefined || more.peek() === 'loading' || state.peek() !== 'ready') return;
    const mine = asked;
    more.value = 'loading';
    const answer = await journal.page(filterOf(question.peek()), why, token);
    if (mine !== asked) return;
    more.value = answer.ok ? 'idle' : 'failed';
    if (answer.ok)
      rows.value = withPage(rows.peek(), token, answer.value.items, answer.value.nextToken, settled());
  };
  const loadAgain = async (page: number): Promise<void> => {
    const why = reason.peek();
    const kept = rows.peek().pages[page];
    if (why === null || kept === undefined || kept.rows !== null || again.has(page)) return;
    again.add(page);
    const mine = asked;
    const answer = await journal.page(filterOf(question.peek()), why, kept.token);
    again.delete(page);
    if (mine === asked && answer.ok)
      rows.value = withRowsAgain(rows.peek(), page, answer.value.items, settled());
  };
  return {
    reason,
    giveReason: (why) => {
      reason.value = why;
      deps.drafts.write(reasonPlace, JSON.stringify(why));
      void begin(why);
    },
    question,
    ask: (next) => {
      question.value = next;
      const why = reason.peek();
      if (why !== null) void begin(why);
    },
    rows,
    state,
    more,
    answeredAt,
    loadMore: () => void loadMore(),
    loadAgain: (page) => void loadAgain(page),
    chain,
    lookAtChain: () => void lookAtChain(),
  };
};

/** Where the last reason is kept, sealed, so that it need not be typed again after a reload. */
export const reasonPlace = 'journal.reason';
