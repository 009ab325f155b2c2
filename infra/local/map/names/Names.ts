/** A name in the zone's languages; the first of the zone's languages is always there. */
export type Names = Readonly<Partial<Record<'nl' | 'fr' | 'de', string>>>;
