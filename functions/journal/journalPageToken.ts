import { Buffer } from 'node:buffer';
import type { JournalQuestion } from '../../shared/journal/reading/JournalQuestion.ts';
import { payloadHash } from '../middleware/payloadHash.ts';
import type { JournalPlace } from './findEntries.ts';

/**
 * The token of a next page: where the page ended, bound to the question and to who asked it. It holds no right and
 * nothing of what was found: a made-up one can only jump within what its holder reads anyway, with a reason journalled.
 */
export const journalPageToken = (
  question: JournalQuestion,
  askedBy: string,
  { epoch, below }: JournalPlace,
): string => Buffer.from(`1|${bindingOf(question, askedBy)}|${epoch}|${below}`).toString('base64url');

const form = /^1\|([0-9a-f]{32})\|([0-9A-Za-z-]{1,40})\|([1-9][0-9]{0,14})$/;

/** The place in a token of this question and asker; undefined when it is not one. */
export const placeInJournalToken = (
  question: JournalQuestion,
  askedBy: string,
  token: string,
): JournalPlace | undefined => {
  const [, binding, epoch, below] = form.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (binding !== bindingOf(question, askedBy) || epoch === undefined) return undefined;
  const place = { epoch, below: Number(below) };
  return journalPageToken(question, askedBy, place) === token ? place : undefined;
};

const bindingOf = (question: JournalQuestion, askedBy: string): string =>
  payloadHash([askedBy, Object.entries(question).sort(([one], [other]) => (one < other ? -1 : 1))]).slice(
    0,
    32,
  );
