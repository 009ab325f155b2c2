import { Buffer } from 'node:buffer';

/** The token of a next page of refused messages; opaque, and worth no more than its place in the one list there is. */
export const refusedPageToken = (place: string): string =>
  Buffer.from(`1|REFUSED|${place}`).toString('base64url');

const form = /^1\|REFUSED\|([0-9]{4}-[0-9]{2}-[0-9TZ:.]{16}#[0-7][0-9A-HJKMNP-TV-Z]{25})$/;

/** The place in a token; undefined when it is not one. */
export const placeInRefusedToken = (token: string): string | undefined => {
  const place = form.exec(Buffer.from(token, 'base64url').toString())?.[1];
  return place !== undefined && refusedPageToken(place) === token ? place : undefined;
};
