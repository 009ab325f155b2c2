/**
 * The bytes behind a link of the zone: kept by no cache, told to nobody by a referrer, sent no cookie. Null when the link
 * is over or nothing answers.
 */
export const fetchPicture = async (url: string): Promise<Blob | null> => {
  try {
    const answer = await fetch(url, {
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      credentials: 'omit',
    });
    return answer.ok ? await answer.blob() : null;
  } catch {
    return null;
  }
};
