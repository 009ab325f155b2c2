import type { TokenSource } from '../realtime/TokenSource.ts';
import type { PhotoLink } from './photoSchemas.ts';

/** Kept by no cache, told to nobody by a referrer, sent no cookie. */
const quietly = { cache: 'no-store', referrerPolicy: 'no-referrer', credentials: 'omit' } as const;

/**
 * The bytes behind what the zone handed out: an address that is enough by itself, or one that takes tickets, each good
 * once and only from who is signed in here; their answers are the parts of the picture, in order. Null when it is over,
 * was used, or nothing answers: then the zone is asked anew, and never the same ticket again.
 */
export const createPictureFetch =
  (tokens: Pick<TokenSource, 'token'> | undefined) =>
  async ({ url, tickets }: Pick<PhotoLink, 'url' | 'tickets'>): Promise<Blob | null> => {
    try {
      if (tickets.length === 0) {
        const answer = await fetch(url, quietly);
        return answer.ok ? await answer.blob() : null;
      }
      const parts: Blob[] = [];
      for (const ticket of tickets) {
        const who = await tokens?.token();
        if (who?.kind !== 'token') return null;
        const answer = await fetch(url, {
          ...quietly,
          method: 'POST',
          headers: { authorization: who.token, 'content-type': 'application/json' },
          body: JSON.stringify({ ticket }),
        });
        if (!answer.ok) return null;
        parts.push(await answer.blob());
      }
      return new Blob(parts, { type: parts[0]?.type ?? '' });
    } catch {
      return null;
    }
  };
