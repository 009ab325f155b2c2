import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import type { PhotoContext } from './PhotoContext.ts';
import { photoParts } from './photoParts.ts';

/** One photo in front of the screen, with its watermark and what may be done with it. */
export const PhotoView = (props: {
  readonly photoId: string;
  /** Where it is shown: what may be done with it is only known with it. */
  readonly context?: PhotoContext;
  readonly onClose: () => void;
}) => <LazyPhotoPart load={photoParts.view} props={props} />;
