import { signedHeaders } from '../fixtures/signedHeaders.ts';
import type { ContractApi, Keys } from './ContractApi.ts';

/** How a call says who it is. Empty = not at all. */
export type Auth =
  | { readonly token: string }
  | { readonly apiKey: string }
  | { readonly signer: Keys }
  | Record<string, never>;

export interface GraphqlAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly errorType?: string;
      readonly errorInfo?: unknown;
      readonly data?: unknown;
      readonly path?: readonly (string | number)[] | null;
      readonly locations?: unknown;
    }[];
  };
}

const headersFor = async (target: ContractApi, body: string, auth: Auth): Promise<Record<string, string>> => {
  if ('signer' in auth) return signedHeaders(target.graphqlUrl, body, auth.signer, target.region);
  if ('token' in auth) return { authorization: auth.token };
  return 'apiKey' in auth ? { 'x-api-key': auth.apiKey } : {};
};

/** Posts exactly this body. */
export async function postGraphql(
  target: ContractApi,
  body: string,
  auth: Auth,
  extra: Record<string, string> = {},
): Promise<GraphqlAnswer> {
  const headers = { 'content-type': 'application/json', ...(await headersFor(target, body, auth)), ...extra };
  const response = await fetch(target.graphqlUrl, { method: 'POST', body, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

/** One GraphQL request over HTTP, as any client would send it. */
export const callGraphql = (
  target: ContractApi,
  request: {
    readonly query: string;
    readonly variables?: Record<string, unknown>;
    readonly operationName?: string;
  },
  auth: Auth,
  extra?: Record<string, string>,
): Promise<GraphqlAnswer> => postGraphql(target, JSON.stringify(request), auth, extra);
