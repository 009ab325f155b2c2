const answerWithin = 2_000;

/** The JSON at a URL. @throws when there is none in time */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(answerWithin), redirect: 'error' });
  if (!response.ok) throw new Error(`${response.status} from a key set`);
  return response.json();
}
