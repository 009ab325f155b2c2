/** Keys of AWS that a test signs with. */
export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

export interface ContractUser {
  readonly username: string;
  readonly sub: string;
  readonly accessToken: string;
  readonly idToken: string;
}

/** The API the contract is held against: the local gateway's, or one of AWS itself that was deployed from the same folder. */
export interface ContractApi {
  readonly graphqlUrl: string;
  readonly realtimeUrl: string;
  readonly region: string;
  readonly apiKey: string;
  /** `member` is of the group members, `admin` of admins, `nobody` of none. */
  readonly users: {
    readonly member: ContractUser;
    readonly admin: ContractUser;
    readonly nobody: ContractUser;
  };
  /** A user of another pool, and one of this pool by a client the API does not admit. */
  readonly strangers: { readonly otherPool: ContractUser; readonly otherClient: ContractUser };
  /** May call every field by IAM; may call none. */
  readonly signer: Keys;
  readonly powerless: Keys;
  /** Only where the gateway runs here: what AWS would not let a test do. */
  readonly local: LocalTarget | null;
}

export interface LocalTarget {
  readonly endpoint: string;
  readonly gatewayUrl: string;
  readonly gatewayPid: number;
  /** Where the gateway writes its lines. */
  readonly gatewayLog: string;
  readonly apiId: string;
  readonly userPoolId: string;
  readonly clientId: string;
}
