import type { ComponentChildren, ComponentType } from 'preact';
import { LoadedPart } from '../app/LoadedPart.tsx';
import { roadBooks } from './roadBooks.ts';

/**
 * A part of the road's client that comes when it is needed, with the road's texts: what every shift begins with
 * stays small.
 * @param load the import; @param waiting what stands there meanwhile.
 */
export const LazyPart = <Props extends object>(asked: {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
  readonly waiting?: ComponentChildren;
}) => <LoadedPart {...asked} books={roadBooks} />;
