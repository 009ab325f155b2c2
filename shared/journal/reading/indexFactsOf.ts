import * as v from 'valibot';

const word = v.string();

/** What the index needs of an entry; the rest of the line it lets be, for it reads every line there is. */
const IndexFactsSchema = v.object({
  n: v.number(),
  at: word,
  actor: v.object({ id: word }),
  op: word,
  reason: v.exactOptional(v.object({ code: word })),
  subjects: v.optional(v.array(word), []),
});

export type IndexFacts = v.InferOutput<typeof IndexFactsSchema>;

/** A stored line's facts. A line that has none is a fault and throws: nothing of the journal is skipped. */
export const indexFactsOf = (line: string): IndexFacts => v.parse(IndexFactsSchema, JSON.parse(line));
