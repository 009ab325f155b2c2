import type { JournalKeys } from '../seal/JournalKeys.ts';
import { generateMac } from './generateMac.ts';
import { onceItWorks } from './onceItWorks.ts';

/** The key that makes subjects into hashes; of the KMS key with this id or ARN. Asked for once a process. */
export const subjectsKey = (keyId: string): (() => Promise<Uint8Array>) =>
  onceItWorks(() => generateMac(keyId, 'patrouille/subjects/v1'));

/** The key that wraps the aggregates' secrets. */
export const payloadsKey = (keyId: string): (() => Promise<Uint8Array>) =>
  onceItWorks(() => generateMac(keyId, 'patrouille/payloads/v1'));

/** Both, asked for at the same time. */
export const journalKeys = (ids: {
  readonly subjects: string;
  readonly payloads: string;
}): (() => Promise<JournalKeys>) => {
  const [subjects, payloads] = [subjectsKey(ids.subjects), payloadsKey(ids.payloads)];
  return async () => {
    const [own, other] = await Promise.all([subjects(), payloads()]);
    return { subjects: own, payloads: other };
  };
};
