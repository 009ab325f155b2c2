import * as v from 'valibot';
import { accepted } from '../../shared/kernel/Result.ts';
import { parseInput } from './parseInput.ts';
import type { UseCase } from './UseCase.ts';

const Nothing = v.strictObject({});

/** A query for a part of the zone's settings: what the zone decided, or what holds where it has decided nothing. */
export const settingsQuestion =
  (read: () => Promise<unknown>): UseCase =>
  async (input) => {
    const parsed = parseInput(Nothing, input);
    return parsed.ok ? accepted(await read()) : parsed;
  };
