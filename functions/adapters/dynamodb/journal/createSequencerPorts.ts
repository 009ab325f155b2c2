import type { Clock } from '../../../../shared/kernel/Clock.ts';
import type { SequencerPorts } from '../../../sequencer/SequencerPorts.ts';
import { createSeals } from '../../seal/createSeals.ts';
import type { JournalKeys } from '../../seal/JournalKeys.ts';
import type { PayloadKeys } from '../../seal/payloadSeal.ts';
import { newEpoch } from '../../system/newEpoch.ts';
import { pause } from '../../system/pause.ts';
import { randomBytes } from '../../system/randomBytes.ts';
import type { JournalTables } from './JournalTables.ts';
import { readUnmarkedBefore } from './readUnmarkedBefore.ts';
import { readView } from './readView.ts';
import { writePage } from './writePage.ts';

/** The sequencer's world: DynamoDB for the journal, and whatever publishes, withdraws and holds the keys. */
export const createSequencerPorts = (
  tables: JournalTables,
  clock: Clock,
  own: Pick<SequencerPorts, 'publish' | 'withdraw'> & { readonly keys: () => Promise<JournalKeys> },
): SequencerPorts => {
  const opened = new Map<string, PayloadKeys>();
  return {
    readView: readView(tables),
    readUnmarkedBefore: readUnmarkedBefore(tables),
    writePage: writePage(tables, clock),
    seals: async (secrets) => createSeals(await own.keys(), randomBytes, secrets, opened),
    publish: own.publish,
    withdraw: own.withdraw,
    pause,
    newEpoch,
  };
};
