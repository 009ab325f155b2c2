import * as v from 'valibot';

const AnswerSchema = v.object({
  data: v.nullish(v.record(v.string(), v.unknown())),
  errors: v.nullish(v.array(v.object({ errorType: v.nullish(v.string()), message: v.nullish(v.string()) }))),
});

export interface ZoneAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  /** `errorType` of each error, `?` where there is none. */
  readonly errorTypes: readonly string[];
}

/** Sends one GraphQL request with the person's access token; gives up after ten seconds. */
export const askZone = async (
  graphqlUrl: string,
  accessToken: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<ZoneAnswer> => {
  const response = await fetch(graphqlUrl, {
    method: 'POST',
    headers: { authorization: accessToken, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer = v.parse(AnswerSchema, await response.json());
  return {
    data: answer.data ?? {},
    errorTypes: (answer.errors ?? []).map(({ errorType }) => errorType ?? '?'),
  };
};
