interface EndpointQuestion {
  readonly Region?: string;
  /** Set where it is not AWS that answers: the local cloud. */
  readonly Endpoint?: string;
}

interface Endpoint {
  readonly url: URL;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

const known = new Map<string, Endpoint>();

/**
 * Stands in for DynamoDB's book of endpoint rules (15 kB of each bundle): a zone's functions ask the one of their own region, in
 * AWS or in its European Sovereign Cloud, without the FIPS, dual-stack and account addresses the rules are about.
 */
export const defaultEndpointResolver = ({ Region = '', Endpoint: other }: EndpointQuestion): Endpoint => {
  const suffix = Region.startsWith('eusc-') ? 'amazonaws.eu' : 'amazonaws.com';
  const url = other ?? `https://dynamodb.${Region}.${suffix}`;
  const made = known.get(url) ?? { url: new URL(url), headers: {}, properties: {} };
  known.set(url, made);
  return made;
};
