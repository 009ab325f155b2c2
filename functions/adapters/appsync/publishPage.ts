import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import { postMutation } from './postMutation.ts';
import { publishDocument } from './publishDocument.ts';

/**
 * Publishes one page. `REFUSED`: the API will not take this page however often it is sent; subscribers get its entries
 * from the feed. Throws on what may pass (postMutation.ts).
 *
 * @param post sends a request's JSON text, signed
 */
export const publishPage = (
  post: (body: string) => Promise<{ readonly status: number; readonly body: string }>,
): ((page: FeedPage) => Promise<'PUBLISHED' | 'REFUSED'>) => {
  const mutate = postMutation(post, { document: publishDocument, field: 'publish' });
  return (page) => mutate({ page });
};
