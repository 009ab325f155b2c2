import type { Location } from '../../../shared/incident/Location.ts';
import type { OpenDraft } from './OpenDraft.ts';

/** The place of the gazetteer a form stands for; null once somebody wrote another address over it. */
export const placeOfDraft = ({ address, municipality, place }: OpenDraft): Location | null =>
  place !== null && place.address === address.trim() && (place.municipality ?? '') === municipality.trim()
    ? place
    : null;
