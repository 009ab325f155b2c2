import type { PhotoContext } from './PhotoContext.ts';

export const PhotoStripRow = (_: { readonly context: PhotoContext }) => null;
