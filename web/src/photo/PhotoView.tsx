import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import { photoParts } from './photoParts.ts';

/** One photo in front of the screen, with its watermark and what may be done with it. */
export const PhotoView = (props: { readonly photoId: string; readonly onClose: () => void }) => (
  <LazyPhotoPart load={photoParts.view} props={props} />
);
