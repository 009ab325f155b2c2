/** How well a typed word matches a word of a name; smaller is better, null is not at all. */
export type MatchRank = 0 | 1 | 2 | 3;

const shortestWithTypo = 4;
const shortestInside = 3;

/** A word that begins so (0 when whole, 1), one letter wrong (2), or that holds it: Dutch joins its words (3). */
export const matchWord = (typed: string, word: string): MatchRank | null => {
  if (word === typed) return 0;
  if (word.startsWith(typed)) return 1;
  if (typed.length >= shortestWithTypo && beginsWithOneWrong(typed, word)) return 2;
  if (typed.length >= shortestInside && word.includes(typed)) return 3;
  return null;
};

/** Whether the word begins as typed but for one letter: another, one too many, one missing, or two swapped. */
const beginsWithOneWrong = (typed: string, word: string): boolean => {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const rest = typed.slice(at);
  const begins = (from: number, wanted: string): boolean => word.startsWith(wanted, from);
  return (
    begins(at + 1, rest.slice(1)) ||
    begins(at, rest.slice(1)) ||
    begins(at + 1, rest) ||
    (rest[0] === word[at + 1] && rest[1] === word[at] && begins(at + 2, rest.slice(2)))
  );
};
