import * as v from 'valibot';
import { roles } from '../../../shared/directory/Role.ts';
import type { Sealer } from '../offline/Sealer.ts';
import type { Tokens } from './Tokens.ts';
import type { TokenVault } from './TokenVault.ts';

const TokensSchema: v.GenericSchema<unknown, Tokens> = v.object({
  signInId: v.string(),
  accessToken: v.string(),
  refreshToken: v.string(),
  expiresAt: v.number(),
  lifetimeMs: v.number(),
  person: v.object({
    id: v.string(),
    username: v.string(),
    name: v.string(),
    roles: v.array(v.picklist(roles)),
    unit: v.exactOptional(v.string()),
    zoneCode: v.string(),
    zoneName: v.string(),
    languages: v.array(v.picklist(['nl', 'fr', 'de', 'en'])),
  }),
});

/**
 * Tokens in sessionStorage, sealed with the device's key: the browser writes sessionStorage to disk, and a copy
 * of the profile must not hold a token to read (security.md T6). They end with the tab.
 * @param deps.channel reaches this person's other tabs on the same origin.
 */
export const createTokenVault = (
  key: string,
  deps: { readonly storage: Storage; readonly sealer: Sealer; readonly channel: BroadcastChannel },
): TokenVault => ({
  load: async () => {
    const sealed = deps.storage.getItem(key);
    if (sealed === null) return null;
    const opened = await deps.sealer.open(sealed, key);
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), TokensSchema), opened);
    return parsed.success ? parsed.output : null;
  },
  save: async (tokens) => {
    deps.storage.setItem(key, await deps.sealer.seal(JSON.stringify(tokens), key));
    deps.channel.postMessage(tokens);
  },
  clear: () => deps.storage.removeItem(key),
  onRenewedElsewhere: (listener) => {
    const hear = ({ data }: MessageEvent<unknown>): void => {
      const tokens = v.safeParse(TokensSchema, data);
      if (tokens.success) listener(tokens.output);
    };
    deps.channel.addEventListener('message', hear);
    return () => deps.channel.removeEventListener('message', hear);
  },
});
