import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { repositoryRoot } from '../repositoryRoot.ts';
import { AdvisoryBookSchema } from './AdvisoryBook.ts';
import { askRegistry } from './askRegistry.ts';
import { type Advisory, overdueAdvisories } from './overdueAdvisories.ts';
import { readAdvisories } from './readAdvisories.ts';

/** What is known of the components, and what of it was not dealt with in its time, a sentence each. */
export interface Look {
  readonly found: readonly Advisory[];
  readonly problems: readonly string[];
}

const readBook = (): string => readFileSync(join(repositoryRoot, 'docs/security/advisories.json'), 'utf8');

/**
 * Holds what is known of our components against the book (docs/security/components.md). Throws when nobody answers: not to
 * know is no clean bill.
 *
 * @param today `2026-11-22`
 */
export const lookAtComponents = (today: string, ask = askRegistry, book = readBook): Look => {
  let found: readonly Advisory[];
  try {
    found = readAdvisories(ask());
  } catch (cause) {
    throw new Error('The registry did not say what is known of the components: ask again, or elsewhere', {
      cause,
    });
  }
  return {
    found,
    problems: overdueAdvisories(v.parse(AdvisoryBookSchema, JSON.parse(book())), found, today),
  };
};
