import * as v from 'valibot';
import { type CommandEnvelope, CommandEnvelopeSchema } from '../../../shared/kernel/CommandEnvelope.ts';
import type { Drafts } from '../offline/Drafts.ts';

/**
 * The envelopes of commands whose answer did not come yet, by what they say. They outlive a reload, so that the
 * same command given again after it is still that same command and happens once.
 */
export interface UnansweredCommands {
  readonly get: (said: string) => CommandEnvelope | undefined;
  readonly set: (said: string, envelope: CommandEnvelope) => void;
  readonly delete: (said: string) => void;
}

const Kept = v.pipe(v.string(), v.parseJson(), v.array(v.tuple([v.string(), CommandEnvelopeSchema])));
const place = 'unanswered';

/** Keeps them with the drafts: sealed, one person's own. */
export const createUnansweredCommands = (drafts: Drafts): UnansweredCommands => {
  const found = v.safeParse(Kept, drafts.draft(place).peek().text);
  const all = new Map(found.success ? found.output : []);
  const keep = (): void => drafts.write(place, all.size === 0 ? '' : JSON.stringify([...all]));
  return {
    get: (said) => all.get(said),
    set: (said, envelope) => {
      all.set(said, envelope);
      keep();
    },
    delete: (said) => {
      all.delete(said);
      keep();
    },
  };
};
