interface Part {
  readonly p50: number;
  readonly p95: number;
}

/**
 * How long the gateway's own parts took over an API's last thousand requests, from its `/stats`: [p50, p95] in ms.
 * `answer` is a whole request, `dataSource` what it waited for the function in it; the rest is the gateway's.
 */
export const gatewayParts = async (
  graphqlUrl: string,
): Promise<Readonly<Record<string, readonly number[]>>> => {
  const apiId = /\/apis\/([^/]+)\//.exec(graphqlUrl)?.[1] ?? '';
  const answer = await fetch(new URL('/stats', graphqlUrl));
  const { apis } = (await answer.json()) as {
    apis: Readonly<Record<string, Readonly<Record<string, Part>>>>;
  };
  return Object.fromEntries(
    Object.entries(apis[apiId] ?? {}).map(([part, { p50, p95 }]) => [
      `part: gateway, ${part} ms`,
      [Math.round(p50 * 10) / 10, Math.round(p95 * 10) / 10],
    ]),
  );
};
