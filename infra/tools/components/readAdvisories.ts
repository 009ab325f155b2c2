import * as v from 'valibot';
import type { Advisory } from './overdueAdvisories.ts';
import { severities } from './timeToMend.ts';

const ReportSchema = v.object({
  vulnerabilities: v.record(
    v.string(),
    v.object({
      name: v.string(),
      /** A text names another package that brings it along. */
      via: v.array(
        v.union([
          v.string(),
          v.object({
            source: v.number(),
            name: v.string(),
            url: v.string(),
            severity: v.picklist(severities),
          }),
        ]),
      ),
    }),
  ),
});

/** Each weakness once in what `npm audit --json` says. Throws when it says something else: no answer is no clean bill. */
export const readAdvisories = (text: string): readonly Advisory[] => {
  const { vulnerabilities } = v.parse(ReportSchema, JSON.parse(text));
  const found = new Map<string, Advisory>();
  for (const { via } of Object.values(vulnerabilities))
    for (const one of via)
      if (typeof one !== 'string') {
        const id = one.url.split('/').at(-1) ?? String(one.source);
        found.set(`${id} ${one.name}`, { id, name: one.name, severity: one.severity });
      }
  return [...found.values()];
};
