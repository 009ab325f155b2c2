import * as v from 'valibot';

const counted = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A chain page as stored: its lines are one text, a line each. */
export const ChainPageItemSchema = v.pipe(
  v.object({
    epoch: v.string(),
    from: counted,
    to: counted,
    lines: v.pipe(
      v.string(),
      v.transform((text) => text.split('\n')),
    ),
  }),
  v.check(({ from, to, lines }) => lines.length === to - from + 1, 'as many lines as numbers'),
);
