import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { AskFailure } from '../journal/JournalSource.ts';
import type { PeopleFilter, PeopleSource, PersonRowView } from './PeopleSource.ts';

/** The list of the zone's people as somebody works through it: a filter, a search, pages as they are needed. */
export interface PeopleList {
  readonly filter: ReadonlySignal<PeopleFilter>;
  readonly search: ReadonlySignal<string>;
  readonly rows: ReadonlySignal<readonly PersonRowView[]>;
  /** Of the question as a whole; with a failure the rows of the answer before stay. */
  readonly state: ReadonlySignal<'loading' | 'ready' | AskFailure>;
  readonly more: ReadonlySignal<'idle' | 'loading' | 'failed' | 'none'>;
  readonly ask: (next: { readonly filter?: PeopleFilter; readonly search?: string }) => void;
  readonly again: () => void;
  readonly loadMore: () => void;
  /** Somebody was added or changed: the row says so at once, without asking anew. */
  readonly took: (person: PersonRowView) => void;
}

/** @param source where people are asked for. */
export const createPeopleList = (source: Pick<PeopleSource, 'page'>): PeopleList => {
  const filter = signal<PeopleFilter>('WORKING');
  const search = signal('');
  const rows = signal<readonly PersonRowView[]>([]);
  const state = signal<'loading' | 'ready' | AskFailure>('loading');
  const more = signal<'idle' | 'loading' | 'failed' | 'none'>('none');
  let next: string | undefined;
  let question = 0;

  const again = async (): Promise<void> => {
    question += 1;
    const mine = question;
    state.value = 'loading';
    const page = await source.page(filter.peek(), search.peek().trim());
    // Typed on meanwhile: the newest question is the only one that counts.
    if (mine !== question) return;
    batch(() => {
      state.value = page.ok ? 'ready' : page.refusal;
      if (!page.ok) return;
      rows.value = page.value.items;
      next = page.value.nextToken;
      more.value = next === undefined ? 'none' : 'idle';
    });
  };
  const loadMore = async (): Promise<void> => {
    if (next === undefined || more.peek() === 'loading' || state.peek() === 'loading') return;
    const mine = question;
    more.value = 'loading';
    const page = await source.page(filter.peek(), search.peek().trim(), next);
    if (mine !== question) return;
    batch(() => {
      if (!page.ok) {
        more.value = 'failed';
        return;
      }
      // A row that changed its place between two pages stands once.
      const known = new Set(rows.peek().map(({ id }) => id));
      rows.value = [...rows.peek(), ...page.value.items.filter(({ id }) => !known.has(id))];
      next = page.value.nextToken;
      more.value = next === undefined ? 'none' : 'idle';
    });
  };
  return {
    filter,
    search,
    rows,
    state,
    more,
    ask: (wanted) => {
      batch(() => {
        filter.value = wanted.filter ?? filter.peek();
        search.value = wanted.search ?? search.peek();
      });
      void again();
    },
    again: () => void again(),
    loadMore: () => void loadMore(),
    took: (person) => {
      rows.value = rows.peek().map((row) => (row.id === person.id ? person : row));
    },
  };
};
