import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useLiveZone } from '../app/useLiveZone.ts';
import type { IncidentSort } from './IncidentSort.ts';
import { openAssignments } from './openAssignments.ts';
import { sortIncidents } from './sortIncidents.ts';
import { textMatcher } from './textMatcher.ts';

/** The open incidents in the order and with the filter somebody asked for. */
export const useDeskRows = () => {
  const { settings } = useClient();
  const { feed } = useLiveZone();
  const sort = useSignal<IncidentSort>({ column: 'priority', direction: 'ascending' });
  const filter = useSignal('');
  const onlyWithoutUnit = useSignal(false);
  const incidents = feed.incidents.value;
  const language = settings.language.value;
  const withoutUnit = useMemo(
    () => incidents.filter((incident) => openAssignments(incident).length === 0),
    [incidents],
  );
  const asked = onlyWithoutUnit.value ? withoutUnit : incidents;
  const rows = useMemo(
    () => sortIncidents(asked.filter(textMatcher(filter.value)), sort.value, language),
    [asked, filter.value, sort.value, language],
  );
  return { rows, total: incidents.length, withoutUnit: withoutUnit.length, sort, filter, onlyWithoutUnit };
};
