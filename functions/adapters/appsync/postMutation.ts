import * as v from 'valibot';

const AnswerSchema = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.nullish(v.array(v.object({ errorType: v.nullish(v.string()), message: v.nullish(v.string()) }))),
});

/** What the API says to a request it will never take: its form is wrong, or it is too large. */
const final = new Set(['ValidationError', 'BadRequestException', 'MalformedHttpRequestException']);

/**
 * Calls one of the API's mutations for machines. `REFUSED`: the API will not take this however often it is sent.
 * Anything else that is not a clear yes throws and is worth another try: no answer, 5xx, throttling, an API that does
 * not exist yet, a role that may not.
 *
 * @param post sends a request's JSON text, signed
 * @param mutation the document, and the field of its answer
 */
export const postMutation =
  (
    post: (body: string) => Promise<{ readonly status: number; readonly body: string }>,
    mutation: { readonly document: string; readonly field: string },
  ) =>
  async (variables: Readonly<Record<string, unknown>>): Promise<'PUBLISHED' | 'REFUSED'> => {
    const answer = await post(JSON.stringify({ query: mutation.document, variables }));
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), AnswerSchema), answer.body);
    const errors = parsed.success ? (parsed.output.errors ?? []) : [];
    if (answer.status === 200 && parsed.success && errors.length === 0) {
      if (parsed.output.data?.[mutation.field]) return 'PUBLISHED';
    }
    if (answer.status === 413 || errors.some(({ errorType }) => final.has(errorType ?? ''))) return 'REFUSED';
    // Types and status only: a message may quote what was sent.
    const types = errors.map(({ errorType }) => errorType ?? 'unnamed').join(', ');
    throw new Error(`${mutation.field} was answered with ${answer.status} ${types}`.trimEnd());
  };
