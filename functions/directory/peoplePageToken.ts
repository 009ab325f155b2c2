import { Buffer } from 'node:buffer';

/**
 * The token of a next page of people: the place the page ended. Like incidentPageToken it gives no more than a place
 * in a list its holder may read from beginning to end anyway, so it needs no signature.
 */
export const peoplePageToken = (place: string): string =>
  Buffer.from(`1|PEOPLE|${place}`).toString('base64url');

/** The place in a token; undefined when it is not one. */
export const placeInPeople = (token: string): string | undefined => {
  const text = Buffer.from(token, 'base64url').toString();
  const place = text.slice('1|PEOPLE|'.length);
  return /^1\|PEOPLE\|[^#]{1,300}#[A-Za-z0-9-]{1,128}$/.test(text) && peoplePageToken(place) === token
    ? place
    : undefined;
};
