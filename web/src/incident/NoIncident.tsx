import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Notice } from '../ui/notice/Notice.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import type { IncidentLookup } from './IncidentFeed.ts';

/** In the place of an incident: bars while it is fetched, or the words that say why there is none to show. */
export const NoIncident = ({
  lookup,
}: {
  readonly lookup: Exclude<IncidentLookup, { readonly kind: 'known' }>;
}) => {
  if (lookup.kind === 'loading') return <Skeleton rows={4} />;
  const why =
    lookup.kind === 'refused'
      ? refusalText(lookup.code)
      : t(lookup.kind === 'absent' ? 'incident.absent' : 'incident.failed');
  return (
    <div class="no-incident">
      <Notice kind="danger" role="alert">
        <p>{why}</p>
      </Notice>
    </div>
  );
};
