import type { ZoneOutputs } from '../../../shared/zone/zoneOutputs.ts';

type Told = Pick<
  ZoneOutputs,
  | 'GraphqlUrl'
  | 'RealtimeUrl'
  | 'AuthorizeUrl'
  | 'TokenUrl'
  | 'Issuer'
  | 'PicturesUrl'
  | 'ContentBucket'
  | 'EvidenceBucket'
  | 'QuarantineBucket'
>;

/**
 * Every origin a zone's pages speak to on AWS, and no other: API, real-time address, sign-in, Cognito's own (to revoke), pictures
 * given once, and the three buckets that signed addresses lead to.
 * @param region where the zone is; its buckets answer there
 */
export const webOrigins = (outputs: Told, region: string): string[] => {
  const { GraphqlUrl, RealtimeUrl, AuthorizeUrl, TokenUrl, Issuer, PicturesUrl } = outputs;
  // The issuer is the one address that says which partition this is.
  const suffix = new URL(Issuer).hostname.split(`.${region}.`)[1];
  if (suffix === undefined) throw new Error(`The issuer ${Issuer} is not in ${region}.`);
  const buckets = [outputs.ContentBucket, outputs.EvidenceBucket, outputs.QuarantineBucket].map(
    (bucket) => `https://${bucket}.s3.${region}.${suffix}`,
  );
  const urls = [GraphqlUrl, RealtimeUrl, AuthorizeUrl, TokenUrl, Issuer, PicturesUrl, ...buckets];
  return [...new Set(urls.map((url) => new URL(url).origin))].sort();
};
