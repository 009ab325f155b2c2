import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import { photoParts } from './photoParts.ts';

/**
 * One photo, small (320 px wide at most), as a button that shows it whole. Whose bytes are still on their way says so
 * with its progress; one the zone refused says why.
 */
export const PhotoThumb = ({ photoId }: { readonly photoId: string }) => (
  <LazyPhotoPart
    load={photoParts.thumb}
    props={{ photoId }}
    waiting={<span class="photo-thumb" aria-busy="true" />}
  />
);
