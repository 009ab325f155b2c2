import { nameDevice } from '../access/nameDevice.ts';
import { createDeviceIdentity } from '../offline/createDeviceIdentity.ts';
import { createDraftShelf } from '../offline/createDraftShelf.ts';
import { createDrafts } from '../offline/createDrafts.ts';
import { createOutboxShelf } from '../offline/createOutboxShelf.ts';
import { createSealer } from '../offline/createSealer.ts';
import type { Drafts } from '../offline/Drafts.ts';
import { deviceKey } from '../offline/deviceKey.ts';
import { openDeviceStore } from '../offline/openDeviceStore.ts';
import { newUlid } from '../platform/newUlid.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createSession } from '../session/createSession.ts';
import { createTokenVault } from '../session/createTokenVault.ts';
import type { Tokens } from '../session/Tokens.ts';
import type { ZoneConfig } from './AppConfig.ts';
import { exclusively } from './exclusively.ts';
import type { Scope } from './Scope.ts';
import type { SignInProblem } from './Session.ts';
import type { ZoneClient } from './ZoneClient.ts';
import type { OpenZone } from './ZoneParts.ts';

/** The first screen has the network for itself until then, ms. */
const quietMs = 2_000;

/**
 * Opens a zone in this browser: device key, tokens from the vault (or just got), the person's drafts, feed.
 * @param arrived tokens a sign-in just brought, or what went wrong with it.
 */
export const enterZone = async (
  client: { readonly scope: Scope; readonly openZone: OpenZone },
  zone: ZoneConfig,
  arrived: { readonly tokens?: Tokens; readonly problem?: SignInProblem },
  language: () => string,
): Promise<ZoneClient> => {
  const { scope } = client;
  const database = await openDeviceStore();
  const sealer = createSealer(await deviceKey(database));
  const vault = createTokenVault(`patrouille.session.${scope}.${zone.code}`, {
    storage: sessionStorage,
    sealer,
    channel: new BroadcastChannel('patrouille.session'),
  });
  if (arrived.tokens !== undefined) await vault.save(arrived.tokens);
  const tokens = arrived.tokens ?? (await vault.load());
  const home = `${location.origin}/${scope}/`;
  let drafts: Drafts | null = null;
  const session = createSession(
    {
      zone,
      vault,
      renewals: async () => (await renewalModule()).browserRenewals(zone),
      timers: browserTimers,
      random: Math.random,
      exclusively,
      signInAddress: async (how) => {
        await drafts?.saved();
        const { startSignIn } = await signInModule();
        return startSignIn(zone, {
          storage: sessionStorage,
          random: (bytes) => crypto.getRandomValues(bytes),
          redirectUri: `${home}callback`,
          returnTo: location.pathname,
          language: language(),
          anew: how === 'anew',
        });
      },
      signOutAddress: signOutAddress(zone, home),
      go: (address) => location.assign(address),
    },
    { tokens, ...(arrived.problem === undefined ? {} : { problem: arrived.problem }) },
  );
  // Whoever is about to sign in does not wait for it then; nor does a token for what renews it.
  if (tokens === null) void signInModule().catch(() => undefined);
  else browserTimers.after(quietMs, () => void renewalModule().catch(() => undefined));
  const owner = { zone: zone.code, person: tokens?.person.id ?? 'nobody' };
  const draftShelf = createDraftShelf(owner, { database, sealer, now: browserTimers.now });
  drafts = createDrafts({ shelf: draftShelf, found: await draftShelf.all(), timers: browserTimers });
  const device = createDeviceIdentity({ storage: localStorage, newId: () => newUlid(), exclusively });
  const opened = client.openZone(zone, {
    session,
    device,
    drafts,
    shelf: createOutboxShelf(owner, { database, sealer }),
  });
  if (tokens !== null) {
    const guard = async (): Promise<void> =>
      (await import('../lock/guardIdle.ts')).guardIdle(opened, {
        scope,
        tokens,
        fresh: arrived.tokens === tokens,
      });
    const later = (): void => void guard().catch(() => browserTimers.after(30 * quietMs, later));
    // Locked before, it is so before anything is drawn; else what locks it comes in a quiet moment.
    if (Object.keys(localStorage).some((key) => key.startsWith('patrouille.lock.'))) await guard();
    else browserTimers.after(quietMs, later);
  }
  const owed = `patrouille.device.${scope}.${zone.code}`;
  if (arrived.tokens !== undefined) sessionStorage.setItem(owed, 'owed');
  if (sessionStorage.getItem(owed) !== null) nameDevice(opened, scope, owed);
  return opened;
};

const renewalModule = () => import('../session/browserRenewals.ts');
const signInModule = () => import('../session/startSignIn.ts');

/** Cognito's own sign-out page where the zone has one; else this client's first page. */
const signOutAddress = (zone: ZoneConfig, home: string): string => {
  if (zone.logoutUrl === undefined) return home;
  const address = new URL(zone.logoutUrl);
  address.searchParams.set('client_id', zone.clientId);
  address.searchParams.set('logout_uri', home);
  return address.href;
};
