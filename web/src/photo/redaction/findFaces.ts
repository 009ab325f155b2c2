import type { PhotoBox } from './PhotoBox.ts';

/** The Shape Detection API, where the browser has it (Chrome on Android with the flag, some desktops). */
interface FaceDetectorLike {
  readonly detect: (picture: ImageBitmap) => Promise<readonly { readonly boundingBox: DOMRectReadOnly }[]>;
}
declare global {
  var FaceDetector: (new (options: { readonly fastMode: boolean }) => FaceDetectorLike) | undefined;
}

/**
 * Faces the browser itself recognises, on this device; none where it cannot. A box is wider than the face: hair and
 * ears tell somebody too. It only ever suggests: a person puts the boxes.
 */
export const findFaces = async (picture: ImageBitmap): Promise<readonly Omit<PhotoBox, 'id' | 'kind'>[]> => {
  if (globalThis.FaceDetector === undefined) return [];
  try {
    const found = await new globalThis.FaceDetector({ fastMode: false }).detect(picture);
    return found.map(({ boundingBox: { x, y, width, height } }) => ({
      x: x - width * 0.15,
      y: y - height * 0.25,
      width: width * 1.3,
      height: height * 1.4,
    }));
  } catch {
    // There in name only (no detector on this system).
    return [];
  }
};
