import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';

const Arguments = v.strictObject({});

/** Query.chatSettings: what the zone decided about talking, or what holds where it has decided nothing. */
export const chatSettings =
  ({ reader }: Pick<ChatTools, 'reader'>): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    return parsed.ok ? accepted(await reader.settings()) : parsed;
  };
