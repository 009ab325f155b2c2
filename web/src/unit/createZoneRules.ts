import { type ReadonlySignal, signal } from '@preact/signals';
import * as v from 'valibot';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { type ZoneRules, ZoneRulesSchema } from './ZoneRules.ts';

const document =
  'query UnitSettings { unitSettings { waze alertRepeatSeconds alertEscalateSeconds loneCheckMinutes statuses { status icon labels { nl fr de en } } } }';
const againMs = 30_000;
const Answer = v.object({ unitSettings: ZoneRulesSchema });

/**
 * The zone's rules for its units, asked when a client opens and whenever they changed, and kept on the device for a start without a link: they
 * name nobody. Null until the zone has said them once.
 */
export const createZoneRules = (deps: {
  readonly zone: string;
  readonly ask: GraphqlClient;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly after: (ms: number, run: () => void) => void;
  /** Calls back whenever the zone decided anew. */
  readonly hear: (changed: () => void) => void;
}): ReadonlySignal<ZoneRules | null> => {
  const key = `patrouille.unitRules.${deps.zone}`;
  const rules = signal<ZoneRules | null>(readKept(deps.storage.getItem(key)));
  const look = async (): Promise<void> => {
    const answer = await deps.ask(document, {});
    const parsed = answer.ok ? v.safeParse(Answer, answer.value) : null;
    if (!parsed?.success) {
      deps.after(againMs, () => void look());
      return;
    }
    rules.value = parsed.output.unitSettings;
    deps.storage.setItem(key, JSON.stringify(rules.value));
  };
  deps.hear(() => void look());
  void look();
  return rules;
};

const readKept = (text: string | null): ZoneRules | null => {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(ZoneRulesSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    // Not ours or cut off: asked again anyway.
    return null;
  }
};
