import { Buffer } from 'node:buffer';
import type { IncidentList } from '../../shared/incident/IncidentListPage.ts';

/**
 * The token of a next page: the list it belongs to and the place the page ended. Opaque to clients, bound to its
 * list, and worth nothing more than its place: the partition is never taken from it, so a made-up token can
 * only jump within a list its holder may read from beginning to end anyway. That is why it needs no signature.
 */
export const incidentPageToken = (list: IncidentList, place: string): string =>
  Buffer.from(`1|${list}|${place}`).toString('base64url');

const places: Readonly<Record<IncidentList, RegExp>> = {
  OPEN: /^P[1-4]#[0-9TZ:.-]{24}#[0-7][0-9A-HJKMNP-TV-Z]{25}$/,
  CLOSED: /^[0-9TZ:.-]{24}#[0-7][0-9A-HJKMNP-TV-Z]{25}$/,
};

/** The place in a token of this list; undefined when it is not one. */
export const placeInToken = (list: IncidentList, token: string): string | undefined => {
  const text = Buffer.from(token, 'base64url').toString();
  const start = `1|${list}|`;
  const place = text.slice(start.length);
  return text.startsWith(start) && places[list].test(place) && incidentPageToken(list, place) === token
    ? place
    : undefined;
};
