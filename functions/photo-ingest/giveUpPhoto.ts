import type { IngestPorts } from './IngestPorts.ts';
import { takeStep } from './takeStep.ts';

/** A photo that could not be taken in, however often it was tried: into the list a person works through, never in silence. */
export const giveUpPhoto =
  (ports: IngestPorts) =>
  async (id: string): Promise<'FAILED' | 'NOTHING_TO_DO'> => {
    const { photo } = await ports.store.read(id);
    if (photo === null || !['REQUESTED', 'VERIFIED'].includes(photo.state)) return 'NOTHING_TO_DO';
    const failed = await takeStep(ports)(photo, { kind: 'FAIL' });
    return failed === null ? 'NOTHING_TO_DO' : 'FAILED';
  };
