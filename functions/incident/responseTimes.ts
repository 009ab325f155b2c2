import * as v from 'valibot';
import type { Incident } from '../../shared/incident/Incident.ts';
import type { IncidentList } from '../../shared/incident/IncidentListPage.ts';
import type { IncidentReader } from '../../shared/incident/IncidentStore.ts';
import { responseTimeOf } from '../../shared/incident/responseTimeOf.ts';
import { isoOf, millisecondsOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { ResponseTimes } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';

/** Incidents that are shown at most: a month of a busy zone. */
const most = 3_000;
const longest = 31 * 86_400_000;

const time = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());

const Arguments = v.pipe(
  v.strictObject({ from: time, to: time }),
  v.check(({ from, to }) => {
    const length = millisecondsOf(to) - millisecondsOf(from);
    return length > 0 && length <= longest;
  }, 'period.tooLong'),
);

/**
 * Query.responseTimes: how long it took to be there, for the incidents opened in a period of at most 31 days, by when
 * they were opened. Numbers and times, of nobody: a report is no look at an incident.
 */
export const responseTimes =
  ({ reader }: { readonly reader: Pick<IncidentReader, 'list'> }): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const from = isoOf(millisecondsOf(parsed.value.from));
    const to = isoOf(millisecondsOf(parsed.value.to));
    const within = ({ createdAt }: Incident) => createdAt >= from && createdAt < to;
    // What was opened in the period was closed in it or later, so that the walk from the last closed ends at its beginning.
    const open = await walk(reader, 'OPEN', () => true);
    const closed = await walk(reader, 'CLOSED', ({ closedAt, updatedAt }) => (closedAt ?? updatedAt) >= from);
    const found = [...open, ...closed]
      .filter(within)
      .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
    const shown: ResponseTimes = {
      rows: found.slice(-most).map(responseTimeOf),
      cut: found.length > most,
    };
    return accepted(
      new Consulted(shown, { subjects: [], count: shown.rows.length, reason: { code: 'ON_DUTY' } }),
    );
  };

const walk = async (
  reader: Pick<IncidentReader, 'list'>,
  list: IncidentList,
  goesOn: (last: Incident) => boolean,
): Promise<readonly Incident[]> => {
  const found: Incident[] = [];
  let after: string | null = null;
  do {
    const page = await reader.list(list, 100, after);
    found.push(...page.incidents);
    after = page.last;
    const last = page.incidents.at(-1);
    if (last !== undefined && !goesOn(last)) break;
  } while (after !== null && found.length < 2 * most);
  return found;
};
