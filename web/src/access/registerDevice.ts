import { effect } from '@preact/signals';
import type { deviceKinds } from '../../../shared/directory/KnownSession.ts';
import type { Scope } from '../app/Scope.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import type { Timers } from '../realtime/Timers.ts';

const document = `mutation($envelope:CommandEnvelope!,$input:RegisterDeviceInput!){
  session:registerDevice(envelope:$envelope,input:$input){id}
}`;
const againMs = 60_000;

/**
 * Names this device to the zone, once a sign-in, so that its person can see where they are signed in. Until the zone
 * has answered it is owed: also over a reload, and asked again each minute.
 * @param from.owed the key in storage under which it stands that the name is owed.
 */
export const registerDevice = (
  zone: Pick<ZoneClient, 'send' | 'session'>,
  from: {
    readonly scope: Scope;
    readonly owed: string;
    readonly device: () => (typeof deviceKinds)[number];
    readonly storage: Pick<Storage, 'getItem' | 'removeItem'>;
    readonly timers: Timers;
  },
): void => {
  let busy = false;
  const name = async (): Promise<void> => {
    if (busy || from.storage.getItem(from.owed) === null) return;
    busy = true;
    const input = { device: from.device(), client: from.scope };
    const answer = await zone.send({ document, input, entity: null }, (data) => data);
    busy = false;
    if (answer.kind !== 'kept') from.storage.removeItem(from.owed);
    else if (zone.session.state.peek().kind === 'signedIn') from.timers.after(againMs, () => void name());
  };
  effect(() => {
    if (zone.session.state.value.kind === 'signedIn') void name();
  });
};
