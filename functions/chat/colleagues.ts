import * as v from 'valibot';
import { foldedName } from '../../shared/directory/foldedName.ts';
import type { RosterEntry } from '../../shared/directory/RosterEntry.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { line } from '../../shared/kernel/text.ts';
import { mayFollow } from '../../shared/policy/mayFollow.ts';
import type { ColleagueHits } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { talkingNow } from './talkingNow.ts';

const Arguments = v.strictObject({ text: v.pipe(line(60), v.minLength(2)) });

const mostShown = 20;

/**
 * Query.colleagues: who of the zone can be written to, on duty or not: they work here and hold a function that talks. Asked for
 * by what one knows of them; the list is never handed out whole. Who may make no channel now looks for nobody.
 */
export const colleagues = (tools: ChatTools): UseCase => {
  const talking = talkingNow(tools);
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const allowed = await talking(context);
    if (!allowed.ok) return allowed;
    const words = foldedName(parsed.value.text).split(' ');
    const found = (await tools.directory.roster())
      .filter(({ sub, state, roles }) => sub !== context.person.sub && state === 'ACTIVE' && mayFollow(roles))
      .filter((entry) => fits(entry, words))
      .toSorted((one, other) => foldedName(one.name).localeCompare(foldedName(other.name)));
    const items = found.slice(0, mostShown);
    const hits: ColleagueHits = {
      items: items.map(({ sub, name, unit, team }) => ({
        personId: sub,
        name,
        ...(unit === undefined ? {} : { unit }),
        ...(team === undefined ? {} : { team }),
      })),
      cut: found.length > items.length,
    };
    return accepted(
      new Consulted(hits, {
        subjects: items.map(({ sub: id }) => ({ kind: 'PERSON', id })),
        count: items.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
};

const fits = ({ name, unit, team }: RosterEntry, words: readonly string[]): boolean => {
  const known = foldedName([name, unit, team].join(' '));
  return words.every((word) => known.includes(word));
};
