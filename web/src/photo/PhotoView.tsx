import { LazyPhotoPart } from './LazyPhotoPart.tsx';
import type { PhotoContext } from './PhotoContext.ts';

const dialog = () => import('./PhotoDialog.tsx').then(({ PhotoDialog }) => PhotoDialog);

/** One photo in front of the screen, with its watermark and what may be done with it. */
export const PhotoView = (props: {
  readonly photoId: string;
  /** Where it is shown: what may be done with it is only known with it. */
  readonly context?: PhotoContext;
  readonly onClose: () => void;
}) => <LazyPhotoPart load={dialog} props={props} />;
