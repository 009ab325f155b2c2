/**
 * What took somebody's access away while they worked: suspended or gone (`person`), a profile that is not valid
 * today (`period`), an account the zone does not know (`unknown`), or only this one sign-in (`session`).
 */
export type Withdrawn = 'person' | 'period' | 'unknown' | 'session';
