import * as v from 'valibot';
import type { DirectoryReader } from '../../shared/directory/DirectoryStore.ts';
import { foldedName } from '../../shared/directory/foldedName.ts';
import type { PersonState } from '../../shared/directory/PersonState.ts';
import type { RosterEntry } from '../../shared/directory/RosterEntry.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { line } from '../../shared/kernel/text.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { PersonPage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { peoplePageToken, placeInPeople } from './peoplePageToken.ts';
import { personView } from './personView.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    filter: v.optional(v.picklist(['WORKING', 'SUSPENDED', 'LEFT', 'ALL']), 'WORKING'),
    search: v.exactOptional(line(100)),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 100),
    nextToken: v.exactOptional(v.pipe(v.string(), v.maxLength(800))),
  }),
);

const states: Readonly<Record<string, readonly PersonState[]>> = {
  WORKING: ['ACTIVE', 'SUSPENDED'],
  SUSPENDED: ['SUSPENDED'],
  LEFT: ['LEFT'],
  ALL: ['ACTIVE', 'SUSPENDED', 'LEFT'],
};

/** Query.people: the zone's people by name, at most 100 a page; who is suspended still works here. */
export const people =
  ({ reader }: { readonly reader: Pick<DirectoryReader, 'roster' | 'findAll'> }): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { filter, search, limit, nextToken } = parsed.value;
    const after = nextToken === undefined ? '' : placeInPeople(nextToken);
    if (after === undefined)
      return refused({ errorType: 'VALIDATION', code: 'page.tokenInvalid' } satisfies CommonRefusal);
    const wanted = states[filter] ?? [];
    const words = search === undefined ? [] : foldedName(search).split(' ');
    const listed = (await reader.roster())
      .filter((entry) => wanted.includes(entry.state) && finds(entry, words))
      .map((entry) => ({ entry, place: `${foldedName(entry.name)}#${entry.sub}` }))
      .filter(({ place }) => place > after)
      .sort((one, other) => (one.place < other.place ? -1 : 1));
    const page = listed.slice(0, limit);
    const found = await reader.findAll(page.map(({ entry }) => entry.sub));
    const last = page.at(-1);
    const answer: PersonPage = {
      items: found.map((person) => personView(person, context)),
      nextToken: last === undefined || listed.length <= limit ? null : peoplePageToken(last.place),
    };
    return accepted(
      new Consulted(answer, {
        subjects: found.map(({ sub: id }) => ({ kind: 'PERSON', id })),
        count: found.length,
      }),
    );
  };

/** Every word is in what the list has of somebody, as people would say it: without accents and capitals. */
const finds = (entry: RosterEntry, words: readonly string[]): boolean => {
  const said = foldedName(
    [entry.name, entry.username, entry.personnelNumber, entry.unit, entry.team, ...entry.districts].join(' '),
  );
  return words.every((word) => said.includes(word));
};
