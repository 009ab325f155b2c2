import type { IncidentView } from '../incident/IncidentView.ts';
import { placeText } from '../incident/placeText.ts';

/** What a photo of an incident is about, in one short line over it. */
export const photoAbout = ({ priority, location }: Pick<IncidentView, 'priority' | 'location'>): string =>
  `${priority} · ${location.address ?? placeText(location)}`;
