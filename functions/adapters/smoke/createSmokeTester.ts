import type { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Clock } from '../../../shared/kernel/Clock.ts';
import { isoOf } from '../../../shared/kernel/instant.ts';
import type { SmokeCheck, SmokeTester } from '../../platform/SmokeTester.ts';
import { newUlid } from '../system/newUlid.ts';
import { askZone } from './askZone.ts';
import { openSignInPage } from './openSignInPage.ts';
import { readClaims } from './readClaims.ts';
import { signInAsSynthetic } from './signInAsSynthetic.ts';
import { subscribeOnce } from './subscribeOnce.ts';

export interface SmokeTesterOptions {
  readonly cognito: CognitoIdentityProviderClient;
  readonly clock: Clock;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** A role that was made a moment ago is not known everywhere yet: a check that fails is tried again. */
const pauses = [500, 1_500, 3_000] as const;

const queries = {
  me: 'query Smoke { me { zoneCode roles } incidents(filter: OPEN, limit: 1) { epoch seq } }',
  addNote: `mutation Smoke($envelope: CommandEnvelope!, $input: AddNoteInput!) {
    addNote(envelope: $envelope, input: $input) { commandId } }`,
  publish: `mutation Smoke { publish(page: { topic: "smoke", epoch: "smoke", from: 1, to: 1, entries: [] }) { topic } }`,
  incidents: 'subscription Smoke { incidents { topic epoch from to entries { seq } } }',
} as const;

/**
 * Tries a zone from the sign-in page to the live feed. Its command names an incident that is not, so the zone
 * refuses it in its own words and keeps nothing; its publish must be forbidden to a person.
 */
export const createSmokeTester = ({ cognito, clock, wait }: SmokeTesterOptions): SmokeTester => ({
  async run({ zoneCode, outputs, webOrigin, username, password }) {
    const output = (name: string): string => {
      const value = outputs[name];
      if (!value) throw new Error(`The stack has no output ${name}.`);
      return value;
    };
    const graphqlUrl = output('GraphqlUrl');
    const checks: SmokeCheck[] = [];
    /** `act` gives what is wrong, in codes, or nothing. */
    const check = async (
      name: SmokeCheck['name'],
      act: () => Promise<string | undefined>,
    ): Promise<boolean> => {
      const begun = clock.now();
      const once = () =>
        act().catch((error: unknown) => (error instanceof Error ? error.message : String(error)));
      let wrong = await once();
      for (const pause of pauses) {
        if (wrong === undefined) break;
        await wait(pause);
        wrong = await once();
      }
      checks.push({
        name,
        passed: wrong === undefined,
        detail: wrong ?? 'ok',
        milliseconds: clock.now() - begun,
      });
      return wrong === undefined;
    };

    await check('signInPage', () =>
      openSignInPage({
        authorizeUrl: output('AuthorizeUrl'),
        clientId: output('UserPoolClientId'),
        redirectUri: `${webOrigin}/patrol/callback`,
      }),
    );
    let accessToken = '';
    const signedIn = await check('signIn', async () => {
      accessToken = await signInAsSynthetic(cognito, clock, {
        userPoolId: output('UserPoolId'),
        clientId: output('SyntheticClientId'),
        username,
        password,
      });
      return undefined;
    });
    if (!signedIn) return checks;

    await check('claims', async () => {
      const { zone, groups } = readClaims(accessToken);
      if (zone !== zoneCode) return `zone is ${zone ?? 'absent'}`;
      return groups.includes('OFFICER') ? undefined : 'OFFICER is absent';
    });
    await check('query', async () => {
      const { errorTypes } = await askZone(graphqlUrl, accessToken, queries.me);
      return errorTypes.length > 0 ? errorTypes.join(', ') : undefined;
    });
    await check('refusedCommand', async () => {
      const { errorTypes } = await askZone(graphqlUrl, accessToken, queries.addNote, {
        envelope: {
          commandId: newUlid(),
          deviceId: 'synthetic-officer',
          deviceSeq: 1,
          tDevice: isoOf(clock.now()),
        },
        input: { incidentId: newUlid(), text: 'Smoke test' },
      });
      return errorTypes.join(', ') === 'NOT_FOUND'
        ? undefined
        : `expected NOT_FOUND, was ${errorTypes.join(', ')}`;
    });
    await check('forbiddenMutation', async () => {
      const { errorTypes } = await askZone(graphqlUrl, accessToken, queries.publish);
      return errorTypes.includes('Unauthorized')
        ? undefined
        : `expected Unauthorized, was ${errorTypes.join(', ')}`;
    });
    await check('subscription', async () => {
      const realtimeUrl = output('RealtimeUrl');
      await subscribeOnce({ graphqlUrl, realtimeUrl, accessToken, query: queries.incidents });
      return undefined;
    });
    return checks;
  },
});
