import type { ComponentChildren, ComponentType } from 'preact';
import { LoadedPart } from '../app/LoadedPart.tsx';
import type { TextBook } from '../i18n/TextBook.ts';

const own: readonly TextBook[] = ['photo'];

/** A part of what photos need, with their texts, fetched when it is first drawn: nobody's first load carries it. */
export const LazyPhotoPart = <Props extends object>(asked: {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly waiting?: ComponentChildren;
  /** Other texts it shows too. */
  readonly books?: readonly TextBook[];
}) => <LoadedPart {...asked} books={[...own, ...(asked.books ?? [])]} />;
