import * as v from 'valibot';
import { IncidentIdSchema } from '../../../../shared/incident/IncidentId.ts';
import type { NamedThings } from '../../../journal/JournalQuestionTools.ts';
import { keys } from './keys.ts';
import type { OperationsTable } from './OperationsTable.ts';
import { readTogether } from './readTogether.ts';

/** DynamoDB's own limit for one look. */
const mostTogether = 100;

const NumberedSchema = v.object({ number: v.string() });
const NumberSchema = v.object({ incidentId: v.string() });

/** Incidents by the number people know, and their numbers by their ids. */
export const createIncidentNames = (operations: OperationsTable): NamedThings => {
  const read = readTogether(operations);
  return {
    idOf: async (identifier) => {
      const id = v.safeParse(IncidentIdSchema, identifier);
      const [numbered, incident] = await read([
        keys.number(identifier),
        ...(id.success ? [keys.incident(id.output)] : []),
      ]);
      if (incident !== undefined) return identifier;
      return numbered === undefined ? null : v.parse(NumberSchema, numbered).incidentId;
    },
    names: async (ids) => {
      const known = ids.flatMap((id) => {
        const parsed = v.safeParse(IncidentIdSchema, id);
        return parsed.success ? [parsed.output] : [];
      });
      const names = new Map<string, string>();
      for (let done = 0; done < known.length; done += mostTogether) {
        const some = known.slice(done, done + mostTogether);
        const items = await read(some.map(keys.incident));
        for (const [index, item] of items.entries()) {
          const id = some[index];
          if (item !== undefined && id !== undefined) names.set(id, v.parse(NumberedSchema, item).number);
        }
      }
      return names;
    },
  };
};
