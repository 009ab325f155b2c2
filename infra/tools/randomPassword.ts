import { randomBytes } from 'node:crypto';

/** A password of 160 bits that also has the four kinds of character the pool asks for. */
export const randomPassword = (): string => `${randomBytes(20).toString('base64url')}aA1!`;
