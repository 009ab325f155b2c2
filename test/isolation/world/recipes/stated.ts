import type { ZoneObjects } from '../zoneObjects.ts';

/** Why, in words, where an operation asks for them. */
export const why = 'Proef van de muren tussen zones';

/** The reason that a question to the journal states. */
export const stated = (o: ZoneObjects) => ({
  code: 'COMPLAINT',
  linkType: 'INCIDENT',
  linkId: o.incident,
  text: why,
});
