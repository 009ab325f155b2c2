import type { JournalQuestion } from './JournalQuestion.ts';

/**
 * Whether a stored line can be an answer at all, by its text alone: a tenth of what taking it apart costs, and most
 * lines are not. Says yes too often, never no to an answer: in canonical JSON a value stands in one way only.
 */
export const mayAnswer = ({
  actorId,
  ops,
  subjects,
  reasonCode,
}: JournalQuestion): ((line: string) => boolean) => {
  const wanted: readonly (readonly string[])[] = [
    ...(subjects === undefined ? [] : [subjects]),
    ...(actorId === undefined ? [] : [[JSON.stringify(actorId)]]),
    ...(ops === undefined ? [] : [ops.map((op) => `"op":"${op}"`)]),
    ...(reasonCode === undefined ? [] : [[`"code":"${reasonCode}"`]]),
  ];
  return (line) => wanted.every((texts) => texts.some((text) => line.includes(text)));
};
