import { type Role, roles } from '../../../shared/directory/Role.ts';
import { readAt, replacedAt } from './atPath.ts';
import type { ArgumentPath, ContractOperation } from './contract.ts';
import type { Recipe } from './recipes/Recipe.ts';
import { recipes } from './recipes.ts';
import type { ZoneFaults } from './ZoneFaults.ts';
import { type ZoneObjects, zoneObjects } from './zoneObjects.ts';
import { type TokenOf, zoneWorld } from './zoneWorld.ts';

/** The six ways an id of another zone is brought in; each says what is asked at once, given the ids. */
const forms: Readonly<Record<string, (foreign: string, own: string) => readonly unknown[]>> = {
  'another zone’s id': (foreign) => [foreign],
  'a look-alike': (foreign) => [foreign === foreign.toLowerCase() ? ` ${foreign}` : foreign.toLowerCase()],
  'a guess beside it': (foreign) => [foreign.replace(/.$/, (last) => (last === '2' ? '3' : '2'))],
  null: () => [null],
  'an array': (foreign, own) => [[foreign, own]],
  'a batch of aliases': (foreign, own) => [own, foreign, own, foreign],
};

/** Who brings it: one of the zone itself, or one of the other zone at this zone's door with what their token says. */
const callers: Readonly<Record<string, (own: ZoneObjects, other: ZoneObjects, role: Role) => TokenOf>> = {
  'own person': (own, _, role) => token(own.person(role), own.code),
  stranger: (_, other, role) => token(other.person(role), other.code),
  'stranger with this zone’s claim': (own, other, role) => token(other.person(role), own.code),
};

const token = (sub: string, zone: string): TokenOf => ({
  sub,
  claims: { zone, origin_jti: 'isolation', auth_time: 1_795_341_540 },
});

export interface AttackOutcome {
  tried: number;
  /** Attempts that showed or changed something that was not theirs. */
  readonly through: string[];
  /** Attempts whose answer differs from the answer to an id that exists nowhere. */
  readonly oracles: string[];
}

/** What stands in a rightly made call at a place; of commands one that the zone answered before. */
export const idAt = ({ input }: Recipe, path: ArgumentPath, o: ZoneObjects): string | undefined => {
  if (path.at(-1) === 'commandId') return o.answeredCommand;
  const there = readAt(input(o), path);
  if (typeof there === 'string') return there;
  return path.at(-1) === 'nextToken' ? o.journalToken : undefined;
};

/**
 * Tries one operation of a zone with the other zone's ids, in every form, by every role, from both sides of its door. Each
 * attempt is made in a zone as it was before, and made again with ids no zone has: the two answers must be the same text.
 */
export const attackOperation = async (
  { name, idPaths }: ContractOperation,
  [ownCode, otherCode]: readonly [string, string],
  outcome: AttackOutcome,
  faultsOf: (other: ReturnType<typeof zoneWorld>) => ZoneFaults = () => ({}),
): Promise<void> => {
  const recipe = recipes[name];
  if (recipe === undefined)
    throw new Error(`${name} has no positive control in test/isolation/world/recipes.ts`);
  const own = zoneObjects(ownCode);
  const other = zoneObjects(otherCode);
  // On the same side of the own code, so that what is sorted by ids is sorted alike.
  const nowhere = zoneObjects(String(otherCode > ownCode ? Number(otherCode) + 1 : Number(otherCode) - 1));
  const neighbour = zoneWorld(otherCode);
  const before = neighbour.digest();
  // Every attempt begins in a zone as fresh as this one.
  const untouched = zoneWorld(ownCode, faultsOf(neighbour)).digest();
  const ask = async (inputs: readonly unknown[], by: TokenOf) => {
    const world = zoneWorld(ownCode, faultsOf(neighbour));
    const replies = await Promise.all(inputs.map((input) => world.ask(name, input, by)));
    return { text: JSON.stringify(replies), replies, changed: () => world.digest() !== untouched };
  };
  for (const path of idPaths.length === 0 ? [null] : idPaths)
    for (const [form, idsOf] of path === null ? [['no id', () => [null]] as const] : Object.entries(forms))
      for (const [who, tokenOf] of Object.entries(callers))
        for (const role of roles) {
          const base = recipe.input(own);
          const inputs = (from: ZoneObjects) =>
            path === null
              ? [base]
              : idsOf(needed(name, recipe, path, from), needed(name, recipe, path, own)).map((id) =>
                  replacedAt(base, path, id),
                );
          const label = `${who} ${role}: ${name} ${path?.join('.') ?? ''} = ${form}`;
          const by = tokenOf(own, other, role);
          const stranger = who !== 'own person';
          const foreign = await ask(inputs(other), by);
          outcome.tried++;
          const shown = foreign.text.includes(other.mark) || (stranger && foreign.text.includes(own.mark));
          const answered = stranger && (foreign.replies.some((r) => r.ok) || foreign.changed());
          if (shown || answered) outcome.through.push(label);
          // What names no id (null) would be the same call again.
          const nowheres = inputs(nowhere);
          const same = JSON.stringify(nowheres) === JSON.stringify(inputs(other));
          const unknown = same ? foreign : await ask(nowheres, by);
          if (without(foreign.text, other) !== without(unknown.text, nowhere)) outcome.oracles.push(label);
        }
  if (neighbour.digest() !== before) outcome.through.push(`${name} changed the other zone`);
};

const needed = (name: string, recipe: Recipe, path: ArgumentPath, o: ZoneObjects): string => {
  const id = idAt(recipe, path, o);
  if (id === undefined)
    throw new Error(`${name}: the positive control says nothing at ${path.join('.')}, where an id can stand`);
  return id;
};

/** The text without what names the zone whose ids were asked for. */
const without = (text: string, o: ZoneObjects): string =>
  text
    .replaceAll(o.code, '<zone>')
    .replaceAll(Buffer.from(o.code).toString('base64url').slice(0, 5), '<zone>');
