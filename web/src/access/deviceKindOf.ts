import type { deviceKinds } from '../../../shared/directory/KnownSession.ts';

/** Shorter than this on its short side, in CSS pixels, a touch screen is a phone (tablets begin at 600). */
const phoneBelow = 600;

/** What kind of device this is, by how it is touched and how large its screen is, however it is held. */
export const deviceKindOf = (device: {
  /** Whether the main way to point is a finger. */
  readonly coarse: boolean;
  readonly width: number;
  readonly height: number;
}): (typeof deviceKinds)[number] => {
  if (!device.coarse) return 'DESK';
  return Math.min(device.width, device.height) < phoneBelow ? 'PHONE' : 'TABLET';
};
