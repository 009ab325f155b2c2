import type { ReasonFacts } from '../journal/AuditFacts.ts';
import type { Photo } from './Photo.ts';

/** Why somebody has to do with a photo: the incident it was taken for, or being on duty; and what they said. */
export const photoReason = ({ context }: Pick<Photo, 'context'>, text?: string): ReasonFacts => ({
  ...(context.kind === 'INCIDENT'
    ? { code: 'INCIDENT' as const, linkType: 'INCIDENT' as const, linkId: context.ref }
    : { code: 'ON_DUTY' as const }),
  ...(text === undefined ? {} : { text }),
});
