import type { Subject } from '../../../shared/journal/AuditFacts.ts';
import { why } from '../../isolation/world/recipes/stated.ts';
import type { ZoneObjects } from '../../isolation/world/zoneObjects.ts';
import type { Answered, Rows } from './Answered.ts';
import { change } from './change.ts';
import { consulted } from './consulted.ts';
import { nothing } from './nothing.ts';
import { because, onDuty } from './reasons.ts';
import { incident, person } from './subjects.ts';

const photo = (id: string): Subject => ({ kind: 'PHOTO', id });
/** The photo, who took it, the incident it was taken for. */
const about = (o: ZoneObjects, id = o.photo.seen): readonly Subject[] => [
  photo(id),
  person(o.person('OFFICER')),
  incident(o.incident),
];

const ofPhoto = (type: string, id: (answered: Answered) => string = ({ o }) => o.photo.seen) =>
  change(type, (answered) => ({
    told: true,
    subjects: about(answered.o, id(answered)),
    reason: because(answered.o.incident),
  }));

export const photoRows = {
  'Query.photos': consulted(({ o, value }) => ({
    subjects: [incident(o.incident)],
    count: value.items.length,
    reason: because(o.incident),
    objectId: o.incident,
  })),
  'Query.photoFailures': consulted(({ value }) => ({
    subjects: value.items.map(({ id }: { id: string }) => photo(id)),
    count: value.items.length,
    reason: onDuty,
  })),
  'Query.photoCustody': consulted(({ o, value }) => ({
    subjects: about(o),
    count: value.lines.length,
    reason: because(o.incident),
    objectId: o.photo.seen,
  })),
  'Query.custodyReport': consulted(({ o }) => ({
    subjects: [photo(o.photo.seen)],
    count: 0,
    objectId: o.photo.seen,
  })),
  'Query.photoSettings': nothing,
  'Mutation.requestPhoto': ofPhoto('photo.requested', ({ o }) => o.newCommand),
  'Mutation.renewUpload': nothing,
  'Mutation.openPhoto': change('photo.originalOpened', ({ o }) => ({
    subjects: about(o),
    reason: { ...because(o.incident), text: why },
    objectId: o.photo.seen,
  })),
  'Mutation.sharePhoto': ofPhoto('photo.shared'),
  'Mutation.promotePhoto': ofPhoto('photo.promoted', ({ o }) => o.photo.kept),
  'Mutation.discardPhoto': ofPhoto('photo.discarded'),
  'Mutation.retryPhoto': ofPhoto('photo.retried', ({ o }) => o.photo.failed),
  'Mutation.dismissPhoto': ofPhoto('photo.dismissed', ({ o }) => o.photo.refused),
  'Mutation.makeCustodyReport': change('journal.exportAsked', ({ o }) => ({
    content: false,
    subjects: about(o),
    reason: because(o.incident),
    objectId: o.photo.seen,
  })),
  'Mutation.changePhotoSettings': change('settings.photosChanged', () => ({ told: true })),
} satisfies Rows;
