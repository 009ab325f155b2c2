import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import type { PhotoContext } from './PhotoContext.ts';

const image = () => import('./PhotoThumbImage.tsx').then(({ PhotoThumbImage }) => PhotoThumbImage);

/**
 * One photo, small (320 px wide at most), as a button that shows it whole. Whose bytes are still on their way says so
 * with its progress; one the zone refused says why.
 */
export const PhotoThumb = (props: {
  readonly photoId: string;
  /** Where it is shown: what may be done with it is only known with it. */
  readonly context?: PhotoContext;
}) => <LazyPhotoPart load={image} props={props} waiting={<span class="photo-thumb" aria-busy="true" />} />;
