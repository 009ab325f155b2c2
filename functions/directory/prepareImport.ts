import type { DirectoryReader } from '../../shared/directory/DirectoryStore.ts';
import { importFingerprint } from '../../shared/directory/import/importFingerprint.ts';
import { type ImportPlan, planImport } from '../../shared/directory/import/planImport.ts';
import { readImport } from '../../shared/directory/import/readImport.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import { dayInBelgium } from '../../shared/kernel/dayInBelgium.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { payloadHash } from '../middleware/payloadHash.ts';

interface Parts {
  readonly reader: Pick<DirectoryReader, 'roster' | 'findAll' | 'organisation'>;
  readonly clock: Clock;
}

/** A plan, and the hash of what it stands on. */
export interface PreparedImport extends ImportPlan {
  readonly previewHash: string;
}

/** Reads the text and the directory as it is now, and says what the one would do to the other. */
export const prepareImport =
  ({ reader, clock }: Parts) =>
  async (csv: string, actorId: string): Promise<PreparedImport> => {
    const [roster, organisation] = await Promise.all([reader.roster(), reader.organisation()]);
    const previewHash = payloadHash(importFingerprint(csv, roster, organisation));
    const { rows, problems } = readImport(csv);
    const named = new Set(rows.map(({ username }) => username));
    // Who is in the file, and who could be left the only administrator.
    const concerned = roster.filter(
      ({ username, roles, state }) =>
        state !== 'LEFT' && (named.has(username) || roles.includes('ZONE_ADMIN')),
    );
    const now = clock.now();
    const plan = planImport(rows, await reader.findAll(concerned.map(({ sub }) => sub)), {
      day: dayInBelgium(now),
      at: isoOf(now),
      organisation,
      actorId,
      reason: `Import ${payloadHash(csv).slice(0, 12)}`,
    });
    return {
      previewHash,
      lines: plan.lines,
      problems: [...problems, ...plan.problems].sort((one, other) => one.line - other.line),
    };
  };
