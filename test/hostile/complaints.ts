import { errorTypes, type Refusal } from '../../shared/kernel/Refusal.ts';
import type { Result } from '../../shared/kernel/Result.ts';
import { smuggled } from './hostileCases.ts';

/** What was seen of one hostile call. `thrown`: it came out as an internal error. */
export interface Seen {
  readonly reply: Result<unknown, Refusal> | null;
  readonly thrown: string | null;
  readonly before: string;
  readonly after: string;
}

const tells =
  /\bat .*:\d+:\d+|arn:aws|Error:|node_modules|\/work\/|\/var\/task|dynamodb|TABLE|INCIDENT#|COMMAND#|PENDING#|ValiError|undefined is not|Cannot read/;

/** Directions turned over and halves of characters: never stored, whatever was sent. */
const unprintable = /[\u202A-\u202E\u2066-\u2069]|\\u202[a-e]|\\u206[6-9]|\\ud8/i;

/** Everything wrong with what is stored now, and was not before. */
const stored = (taken: boolean, after: string): readonly string[] => [
  ...(taken ? [] : ['changed something and refused']),
  ...(after.includes(smuggled) ? ['took a field nobody asked for'] : []),
  ...(unprintable.test(after) ? ['stored what shows as something else'] : []),
];

/** Everything wrong with how a hostile call ended. */
export const complaints = ({ reply, thrown, before, after }: Seen): readonly string[] => {
  if (thrown !== null || reply === null) return [`internal error: ${thrown}`];
  const text = JSON.stringify(reply);
  return [
    ...(reply.ok || errorTypes.includes(reply.refusal.errorType)
      ? []
      : ['an error type outside the closed list']),
    ...(reply.ok || /^[a-z]+(\.[a-z][A-Za-z]*)+$/.test(reply.refusal.code)
      ? []
      : ['a code of no capability']),
    ...(reply.ok || !tells.test(text) ? [] : ['tells what is inside']),
    ...(reply.ok || text.length < 1_000 ? [] : ['answers with what was sent']),
    ...(before === after ? [] : stored(reply.ok, after)),
  ];
};
