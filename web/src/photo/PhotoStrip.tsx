import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import type { PhotoContext } from './PhotoContext.ts';

const row = () => import('./PhotoStripRow.tsx').then(({ PhotoStripRow }) => PhotoStripRow);

/** The photos of an incident or a channel, small, newest last; one press shows one whole. */
export const PhotoStrip = ({ context }: { readonly context: PhotoContext }) => (
  <LazyPhotoPart load={row} props={{ context }} waiting={<Skeleton rows={1} />} />
);
