import { generateMac } from './generateMac.ts';
import { onceItWorks } from './onceItWorks.ts';

/**
 * The secrets outgoing messages are signed with, by connection and generation: made by KMS from the zone's own key, the same
 * each time, stored nowhere (docs/adr/0050, 0125). Each asked for once a process.
 */
export const webhookSecrets = (
  keyId: string,
): ((webhookId: string, generation: number) => Promise<Uint8Array>) => {
  const known = new Map<string, () => Promise<Uint8Array>>();
  return (webhookId, generation) => {
    const message = `patrouille/webhook/v1/${webhookId}/${generation}`;
    const make = known.get(message) ?? onceItWorks(() => generateMac(keyId, message));
    known.set(message, make);
    return make();
  };
};
