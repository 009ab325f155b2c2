import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { Me } from '../../shared/schema.generated.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';

const Arguments = v.strictObject({});

/** Query.me: the caller, as the zone's directory knows them now. */
export const me =
  (zone: { readonly code: ZoneCode; readonly name: string }): UseCase =>
  async (input, { person }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    return accepted({
      id: person.sub,
      username: person.username,
      name: person.name,
      roles: person.roles,
      unit: person.unit ?? null,
      zoneCode: zone.code,
      zoneName: zone.name,
      languages: person.languages,
    } satisfies Me);
  };
