import type { Subject } from '../journal/AuditFacts.ts';
import type { Photo } from './Photo.ts';

/** Whom and what an entry about a photo is about: the photo itself, by which its custody finds it, its taker, its incident. */
export const photoSubjects = ({
  id,
  takenBy,
  context,
}: Pick<Photo, 'id' | 'takenBy' | 'context'>): readonly Subject[] => [
  { kind: 'PHOTO', id },
  ...(takenBy.kind === 'PERSON' ? [{ kind: 'PERSON' as const, id: takenBy.id }] : []),
  ...(context.kind === 'INCIDENT' ? [{ kind: 'INCIDENT' as const, id: context.ref }] : []),
];
