import { createHash, createSecretKey } from 'node:crypto';
import { openSealed, payloadKeysOf } from '../../../functions/adapters/seal/payloadSeal.ts';
import { subjectHashWith } from '../../../functions/adapters/seal/subjectHashWith.ts';
import { unwrapSecret } from '../../../functions/adapters/seal/wrappedSecret.ts';
import type { ChainEntry } from '../../../shared/journal/ChainEntry.ts';
import { entryHash } from '../../../shared/journal/chain/entryHash.ts';
import { firstPrevHash } from '../../../shared/journal/chain/firstPrevHash.ts';
import { unlinkLine } from '../../../shared/journal/chain/unlinkLine.ts';
import { chainEntryOf } from '../../../shared/journal/chainEntryOf.ts';
import { payloadOf } from '../../../shared/journal/payloadOf.ts';
import type { JournalDump } from './JournalDump.ts';
import { journalKeys } from './journalKeys.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/**
 * What is wrong with the chain of a journal, in sentences; none when every line is linked to the one before, the head
 * holds the last one's hash, each says of its row what it must and nothing else, and every content is sealed under its
 * aggregate's one secret and opens to what was written.
 */
export const judgeChain = (dump: JournalDump): readonly string[] => {
  const wrong: string[] = [];
  const say = (right: boolean, sentence: string): void => {
    if (!right && wrong.length < 20) wrong.push(sentence);
  };
  let before = firstPrevHash;
  const entries = new Map<number, ChainEntry>();
  for (const [index, line] of dump.lines.entries()) {
    const parts = unlinkLine(line);
    say(parts?.prevHash === before, `line ${index + 1} does not name the line before`);
    before = entryHash(sha256, before, parts?.canonical ?? '');
    say(parts?.hash === before, `line ${index + 1} has another hash`);
    const entry: ChainEntry = JSON.parse(parts?.canonical ?? '{}');
    entries.set(entry.n, entry);
  }
  if (dump.lines.length > 0) say(dump.zoneHead?.hash === before, 'the head has another hash');

  const subjectHash = subjectHashWith(journalKeys.subjects);
  for (const row of dump.rows) {
    const { n = 0, epoch = '', seq } = row;
    const entry = entries.get(n);
    const payload = payloadOf(row);
    const expected = chainEntryOf(
      row,
      { epoch, n, ...(seq === undefined ? {} : { seq }) },
      {
        subjects: row.audit.subjects.map(subjectHash),
        payload: payload === null ? null : (entry?.payload ?? 'none'),
      },
    );
    say(isSame(entry, expected), `line ${n} does not say what its row says`);
    const sealed = dump.payloads.get(n);
    const wrapped = dump.secrets.get(row.pk);
    if (payload === null)
      say(sealed === undefined, `something is sealed for line ${n}, which has no content`);
    else if (sealed === undefined || wrapped === undefined)
      say(false, `the content of line ${n} is not kept`);
    else
      say(opens(wrapped, { epoch, n, of: row.pk }, sealed.sealed, entry, payload), `line ${n} does not open`);
  }
  return wrong;
};

const opens = (
  wrapped: string,
  place: { readonly epoch: string; readonly n: number; readonly of: string },
  sealed: string,
  entry: ChainEntry | undefined,
  payload: object,
): boolean => {
  try {
    const keys = payloadKeysOf(unwrapSecret(createSecretKey(journalKeys.payloads), place.of, wrapped));
    return openSealed(keys, place, sealed, entry?.payload ?? '') === JSON.stringify(payload);
  } catch {
    return false;
  }
};

const isSame = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
