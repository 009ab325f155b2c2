import { batch, computed, signal } from '@preact/signals';
import type { ZoneConfig } from '../app/AppConfig.ts';
import type { Session, SessionState, SignInProblem } from '../app/Session.ts';
import type { Timers } from '../realtime/Timers.ts';
import type { TokenAnswer, TokenSource } from '../realtime/TokenSource.ts';
import type { Renewals } from './Renewals.ts';
import type { Tokens } from './Tokens.ts';
import type { TokenVault } from './TokenVault.ts';

export interface SessionDeps {
  readonly zone: ZoneConfig;
  readonly vault: TokenVault;
  /** Comes when a token is due; out of reach, it is asked for again as the zone's sign-in would be. */
  readonly renewals: () => Promise<Renewals>;
  readonly timers: Timers;
  readonly random: () => number;
  /** Runs one at a time over all tabs (Web Locks). */
  readonly exclusively: <T>(name: string, run: () => Promise<T>) => Promise<T>;
  /** Makes the sign-in address (startSignIn). */
  readonly signInAddress: (how?: 'anew') => Promise<string>;
  readonly signOutAddress: string;
  /** Leaves this page. */
  readonly go: (address: string) => void;
}

/** A token with less left than this is renewed before it is used, ms. */
const tooShortMs = 15_000;
/** How long a tab that had to wait for another's renewal listens for what it brought, ms. */
const otherTabMs = 100;

/**
 * The session of one zone in one client. Renews at four fifths of a token's life, one tab at a time, tolerant of
 * rotation and of a network that is away; ends as `expired` when the zone's sign-in says no.
 * @param start tokens just got, or from the vault; null when nobody is signed in, with what went wrong if it was tried.
 */
export const createSession = (
  deps: SessionDeps,
  start: { readonly tokens: Tokens | null; readonly problem?: SignInProblem },
): Session & TokenSource => {
  const { timers, vault, zone } = deps;
  const tokens = signal<Tokens | null>(start.tokens);
  const state = signal<SessionState>(
    start.tokens !== null
      ? { kind: 'signedIn' }
      : { kind: 'signedOut', ...(start.problem === undefined ? {} : { problem: start.problem }) },
  );
  const listeners = new Set<(token: string) => void>();
  let renewing: Promise<TokenAnswer> | null = null;
  let cancelRenewal = (): void => undefined;

  const plan = (): void => {
    cancelRenewal();
    const held = tokens.peek();
    if (held === null || state.peek().kind !== 'signedIn') return;
    const fifth = held.lifetimeMs / 5;
    const inMs = Math.max(1_000, held.expiresAt - timers.now() - fifth * (0.75 + deps.random() / 4));
    cancelRenewal = timers.after(inMs, () => void renew());
  };
  const hold = (next: Tokens): void => {
    tokens.value = next;
    state.value = { kind: 'signedIn' };
    plan();
    for (const listener of listeners) listener(next.accessToken);
  };
  const expire = (): TokenAnswer => {
    cancelRenewal();
    vault.clear();
    state.value = { kind: 'expired' };
    return { kind: 'expired' };
  };
  const later = (): TokenAnswer => {
    plan();
    return { kind: 'unreachable' };
  };
  const ask = async (before: Tokens): Promise<TokenAnswer> => {
    // Here before it is used: a renewed token must not be lost for want of what reads it.
    const renewals = await deps.renewals().catch(() => null);
    if (renewals === null) return later();
    const granted = await renewals.endpoint.renew(before.refreshToken);
    // Signed out, or access taken away, while the answer was on its way: nothing comes back to life.
    if (tokens.peek() === null) return { kind: 'expired' };
    if (!granted.ok) return granted.refusal === 'rejected' ? expire() : later();
    const next = renewals.toTokens(granted.value, zone, timers.now(), before);
    if (next === null) return expire();
    await vault.save(next);
    hold(next);
    return { kind: 'token', token: next.accessToken };
  };
  const renew = (): Promise<TokenAnswer> => {
    const before = tokens.peek();
    if (before === null || state.peek().kind === 'expired') return Promise.resolve({ kind: 'expired' });
    const wanted = timers.now();
    renewing ??= deps
      .exclusively(`patrouille.renew.${before.signInId}`, async () => {
        // Had to wait: another tab renewed; with rotation its refresh token is the only good one now.
        if (timers.now() > wanted + 20) await new Promise<void>((done) => timers.after(otherTabMs, done));
        const now = tokens.peek();
        if (now !== null && now !== before) return { kind: 'token', token: now.accessToken } as const;
        return ask(before);
      })
      .finally(() => {
        renewing = null;
      });
    return renewing;
  };
  vault.onRenewedElsewhere((next) => {
    if (next.signInId === tokens.peek()?.signInId && next.expiresAt > (tokens.peek()?.expiresAt ?? 0))
      hold(next);
  });
  plan();
  return {
    state: computed(() => state.value),
    person: computed(() => tokens.value?.person ?? null),
    signIn: async (how) => {
      const address = await deps.signInAddress(how);
      if (state.peek().kind === 'signedOut') state.value = { kind: 'signingIn' };
      deps.go(address);
    },
    withdraw: (why) => {
      if (state.peek().kind === 'signedOut') return;
      cancelRenewal();
      vault.clear();
      batch(() => {
        tokens.value = null;
        state.value = { kind: 'signedOut', withdrawn: why };
      });
    },
    renew: async () => {
      await renew();
    },
    signOut: async () => {
      const held = tokens.peek();
      cancelRenewal();
      vault.clear();
      tokens.value = null;
      state.value = { kind: 'signedOut' };
      const renewals = held && (await deps.renewals().catch(() => null));
      await renewals?.endpoint.revoke(held?.refreshToken ?? '');
      deps.go(deps.signOutAddress);
    },
    token: async (after) => {
      const held = tokens.peek();
      if (held === null || state.peek().kind !== 'signedIn') return { kind: 'expired' };
      const left = held.expiresAt - timers.now();
      if (held.accessToken !== after && left > tooShortMs) return { kind: 'token', token: held.accessToken };
      const answer = await renew();
      // The network is away, but the token in hand still holds a moment.
      if (answer.kind === 'unreachable' && held.accessToken !== after && held.expiresAt > timers.now()) {
        return { kind: 'token', token: held.accessToken };
      }
      return answer;
    },
    onRenewed: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
