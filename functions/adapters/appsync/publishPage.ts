import * as v from 'valibot';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import { publishDocument } from './publishDocument.ts';

const AnswerSchema = v.object({
  data: v.nullish(v.object({ publish: v.nullish(v.looseObject({})) })),
  errors: v.nullish(v.array(v.object({ errorType: v.nullish(v.string()), message: v.nullish(v.string()) }))),
});

/** What the API says to a request it will never take: its form is wrong, or it is too large. */
const final = new Set(['ValidationError', 'BadRequestException', 'MalformedHttpRequestException']);

/**
 * Publishes one page. `REFUSED`: the API will not take this page however often it is sent; subscribers get its entries
 * from the feed. Anything else that is not a clear yes throws and is worth another try: no answer, 5xx, throttling,
 * an API that does not exist yet, a role that may not publish.
 *
 * @param post sends a request's JSON text, signed
 */
export const publishPage =
  (post: (body: string) => Promise<{ readonly status: number; readonly body: string }>) =>
  async (page: FeedPage): Promise<'PUBLISHED' | 'REFUSED'> => {
    const answer = await post(JSON.stringify({ query: publishDocument, variables: { page } }));
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), AnswerSchema), answer.body);
    const errors = parsed.success ? (parsed.output.errors ?? []) : [];
    if (answer.status === 200 && parsed.success && errors.length === 0 && parsed.output.data?.publish) {
      return 'PUBLISHED';
    }
    if (answer.status === 413 || errors.some(({ errorType }) => final.has(errorType ?? ''))) return 'REFUSED';
    // Types and status only: a message may quote the page.
    const types = errors.map(({ errorType }) => errorType ?? 'unnamed').join(', ');
    throw new Error(`Publishing was answered with ${answer.status} ${types}`.trimEnd());
  };
