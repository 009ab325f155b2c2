import type { Actor } from '../../shared/journal/Actor.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { applyPhotoCommand } from '../../shared/photo/applyPhotoCommand.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoCommand } from '../../shared/photo/PhotoCommand.ts';
import type { PhotoFacts } from '../../shared/photo/PhotoFacts.ts';
import type { IngestPorts } from './IngestPorts.ts';
import { stepCommandId } from './stepCommandId.ts';

const actor: Actor = { kind: 'SYSTEM', id: 'photo-ingest', name: 'Patrouille' };

const ops: Readonly<Partial<Record<PhotoCommand['kind'], 'COLLECT' | 'ERASE'>>> = {
  RECEIVE: 'COLLECT',
  PURGE: 'ERASE',
};

/**
 * A step the zone itself takes with a photo, journalled as every other. Null where somebody else was faster and it can
 * be taken no more: whoever is called again finds that out.
 */
export const takeStep =
  (ports: Pick<IngestPorts, 'zone' | 'clock' | 'store' | 'waitWithJitter'>) =>
  async (photo: Photo, command: PhotoCommand, found?: PhotoFacts): Promise<Photo | null> => {
    const outcome = await applyPhotoCommand(ports)({
      id: photo.id,
      facts: {
        zone: ports.zone,
        actor,
        commandId: stepCommandId(photo.id, photo.version, command.kind),
        audit: {
          op: ops[command.kind] ?? 'ALTER',
          operation: 'Photo.ingest',
          purpose: 'INCIDENT_HANDLING',
          legalBasis: 'WPF_15',
        },
      },
      payloadHash: command.kind,
      command: async () => accepted(command),
      ...(found === undefined ? {} : { found }),
    });
    return outcome.ok ? outcome.value : null;
  };
