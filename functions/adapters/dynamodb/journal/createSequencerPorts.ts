import type { Clock } from '../../../../shared/kernel/Clock.ts';
import type { SequencerPorts } from '../../../sequencer/SequencerPorts.ts';
import { newEpoch } from '../../system/newEpoch.ts';
import { pause } from '../../system/pause.ts';
import type { JournalTables } from './JournalTables.ts';
import { readUnmarkedBefore } from './readUnmarkedBefore.ts';
import { readView } from './readView.ts';
import { writePage } from './writePage.ts';

/** The sequencer's world: DynamoDB for the journal, and whatever publishes and hashes. */
export const createSequencerPorts = (
  tables: JournalTables,
  clock: Clock,
  own: Pick<SequencerPorts, 'publish' | 'payloadHash'>,
): SequencerPorts => ({
  readView: readView(tables),
  readUnmarkedBefore: readUnmarkedBefore(tables),
  writePage: writePage(tables, clock),
  ...own,
  pause,
  newEpoch,
});
