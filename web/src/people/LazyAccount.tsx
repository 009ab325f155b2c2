import { LoadedPart } from '../app/LoadedPart.tsx';
import type { TextBook } from '../i18n/TextBook.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';

const load = () => import('./OwnAccount.tsx').then(({ OwnAccount }) => OwnAccount);
const books: readonly TextBook[] = ['people', 'refusal'];

/** One's own account, with its texts, fetched when somebody goes there: what every shift begins with stays small. */
export const LazyAccount = () => (
  <LoadedPart key="account" load={load} books={books} props={{}} waiting={<Skeleton rows={6} />} />
);
