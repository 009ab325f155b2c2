import * as v from 'valibot';
import type { DirectoryReader } from '../../shared/directory/DirectoryStore.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { organisationView } from './organisationView.ts';

const Arguments = v.strictObject({});

/** Query.organisation: what a person of the zone can belong to. No person is in it, so it is not journalled. */
export const organisation =
  ({ reader }: { readonly reader: Pick<DirectoryReader, 'organisation'> }): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    return parsed.ok ? accepted(organisationView(await reader.organisation())) : parsed;
  };
