import type { PhotoContext } from './PhotoContext.ts';

/** What taking photos starts from, and whom it tells. */
export interface PhotoCaptureProps {
  readonly files: readonly File[];
  readonly context: PhotoContext;
  readonly about: string;
  readonly entity?: string;
  readonly onSent: ((photo: { readonly photoId: string }) => void) | undefined;
  /** Opens the camera again. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}
