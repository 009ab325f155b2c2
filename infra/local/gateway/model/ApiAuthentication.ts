/** What AppSync does with a field without a directive that names the mode: let in (ALLOW) or keep out (DENY). */
export type DefaultAction = 'ALLOW' | 'DENY';

/** One way in to an API, as its control plane describes it. The first of an API is its default. */
export type ApiAuthentication =
  | {
      readonly type: 'AMAZON_COGNITO_USER_POOLS';
      readonly userPoolId: string;
      readonly region: string;
      /** A token's client (`aud` of an id token, `client_id` of an access token) must match it whole; absent = any. */
      readonly appIdClientRegex?: string;
      readonly defaultAction: DefaultAction;
    }
  | {
      readonly type: 'OPENID_CONNECT';
      readonly issuer: string;
      /** A token's `aud` or `azp` must match it whole; absent = any. */
      readonly clientId?: string;
      /** Milliseconds since `auth_time` and `iat`; 0 = not looked at. */
      readonly authTtl: number;
      readonly iatTtl: number;
    }
  /** Keys with the time each ends, in milliseconds since the epoch. */
  | { readonly type: 'API_KEY'; readonly keys: ReadonlyMap<string, number> }
  | { readonly type: 'AWS_IAM' }
  | { readonly type: 'AWS_LAMBDA' };

export type AuthenticationType = ApiAuthentication['type'];
