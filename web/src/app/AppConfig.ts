import * as v from 'valibot';

const Url = v.pipe(v.string(), v.url());

/** One zone as `/config.json` names it: addresses only, no secrets (contracts: web server). */
export const ZoneConfigSchema = v.object({
  code: v.pipe(v.string(), v.regex(/^5\d{3}$/)),
  name: v.string(),
  languages: v.array(v.picklist(['nl', 'fr', 'de', 'en'])),
  graphqlUrl: Url,
  realtimeUrl: Url,
  issuer: Url,
  clientId: v.string(),
  authorizeUrl: Url,
  tokenUrl: Url,
  logoutUrl: v.optional(Url),
  revokeUrl: v.optional(Url),
});

export const AppConfigSchema = v.object({ zones: v.array(ZoneConfigSchema) });

export type ZoneConfig = v.InferOutput<typeof ZoneConfigSchema>;
export type AppConfig = v.InferOutput<typeof AppConfigSchema>;
