import { LoadedPart } from '../app/LoadedPart.tsx';
import type { TextBook } from '../i18n/TextBook.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';

const load = () => import('./MinePage.tsx').then(({ MinePage }) => MinePage);
const books: readonly TextBook[] = ['journal', 'refusal'];

/** One's own look-ups, with its texts, fetched when somebody goes there: what every shift begins with stays small. */
export const LazyMine = () => (
  <LoadedPart load={load} books={books} props={{}} waiting={<Skeleton rows={6} />} />
);
