import type { DefaultAction } from './ApiAuthentication.ts';

/** Claims of a verified token, as the issuer wrote them. */
export type Claims = Readonly<Record<string, unknown>>;

/** A person or machine with a user-pool token. */
export interface UserPoolCaller {
  readonly mode: 'AMAZON_COGNITO_USER_POOLS';
  readonly sub: string;
  readonly username: string;
  readonly groups: readonly string[];
  readonly claims: Claims;
  readonly issuer: string;
  readonly sourceIp: readonly string[];
  readonly defaultAuthStrategy: DefaultAction;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** Someone with a token of another OpenID Connect issuer. */
export interface OidcCaller {
  readonly mode: 'OPENID_CONNECT';
  readonly sub: string;
  readonly issuer: string;
  readonly claims: Claims;
  readonly expiresAt: number;
}

/** A request signed with AWS credentials; the control plane's endpoint verified the signature. */
export interface IamCaller {
  readonly mode: 'AWS_IAM';
  readonly accountId: string;
  readonly userArn: string;
  readonly username: string;
  readonly sourceIp: readonly string[];
}

/** Whoever holds an API key: no identity at all. */
export interface ApiKeyCaller {
  readonly mode: 'API_KEY';
  readonly expiresAt: number;
}

/** Who asks, after authentication. `mode` is the one that let them in; field directives are judged by it. */
export type Caller = UserPoolCaller | OidcCaller | IamCaller | ApiKeyCaller;
