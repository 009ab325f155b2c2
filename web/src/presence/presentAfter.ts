import type { PresentPerson } from './PresentPerson.ts';

/** Somebody who has not been heard of for this long is gone, ms: they say it again every five seconds. */
export const forgetAfterMs = 15_000;

/** Who is there after this was heard: one entry a device, those long unheard left out. @param now ms since 1970. */
export const presentAfter = (
  before: readonly PresentPerson[],
  heard: PresentPerson | null,
  now: number,
): readonly PresentPerson[] => {
  const still = before.filter(
    ({ heardAt, deviceId }) => now - heardAt < forgetAfterMs && deviceId !== heard?.deviceId,
  );
  return heard === null || heard.incidentId === undefined ? still : [...still, heard];
};
