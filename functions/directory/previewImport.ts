import * as v from 'valibot';
import type { DirectoryReader } from '../../shared/directory/DirectoryStore.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import type { ImportPreview } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { csvText } from './csvText.ts';
import { prepareImport } from './prepareImport.ts';

const Arguments = v.strictObject({ csv: csvText });

/** A file that is wrong in every line is told enough by its first problems. */
const mostProblems = 1_000;

/** Query.previewImport: what the file would do, line by line, and what is wrong with it; nothing changes. */
export const previewImport = (parts: {
  readonly reader: DirectoryReader;
  readonly clock: Clock;
}): UseCase => {
  const prepare = prepareImport(parts);
  return async (input, { actor }) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { previewHash, lines, problems } = await prepare(parsed.value.csv, actor.id);
    const preview: ImportPreview = {
      previewHash,
      lines: lines.map(({ line, action, username, name, roles }) => ({
        line,
        action,
        username,
        name,
        roles,
      })),
      problems: problems.slice(0, mostProblems).map(({ line, column, code, value }) => ({
        line,
        column: column ?? null,
        code,
        value: value ?? null,
      })),
    };
    return accepted(
      new Consulted(preview, {
        subjects: lines.flatMap(({ sub }) => (sub === null ? [] : [{ kind: 'PERSON' as const, id: sub }])),
        count: lines.length,
      }),
    );
  };
};
