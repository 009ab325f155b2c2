/** Where a person stands in the directory table. */
export const personKey = (sub: string) => ({ pk: `PERSON#${sub}`, sk: 'PERSON' });
