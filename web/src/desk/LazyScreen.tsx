import type { ComponentType } from 'preact';
import { LoadedPart } from '../app/LoadedPart.tsx';
import type { TextBook } from '../i18n/TextBook.ts';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';

const none: readonly TextBook[] = [];

/** A screen of the desk in a chunk of its own, fetched when somebody goes there. */
export const LazyScreen = ({ load }: { readonly load: () => Promise<ComponentType> }) => (
  <LoadedPart load={load} books={none} props={{}} frame="main" waiting={<Skeleton rows={8} />} />
);
