/**
 * One region a release (decisions.md 13): a template parameter would hide differences between regions, so a
 * release for another region is synthesized for it. Nothing else in the code names the default.
 */
export const releaseRegion: string = process.env.PATROUILLE_REGION ?? 'eu-central-1';
