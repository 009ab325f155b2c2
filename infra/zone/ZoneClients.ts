import { CfnUserPoolClient, CfnUserPoolResourceServer } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

export interface ZoneClientsProps {
  readonly userPoolId: string;
  readonly webOrigin: string;
}

/** Minutes an access or id token is good for (security.md 5.3): a withdrawn device is out within these. */
const tokenMinutes = 10;
/** One shift. */
const refreshHours = 12;

/** The pages people sign in from (web/src/app/Scope.ts), each in its own scope. */
const webClients = ['patrol', 'desk', 'admin'];

/** Who may ask the zone's pool for tokens, and by which way. */
export class ZoneClients extends Construct {
  /** Public client of the web: authorization code with PKCE, no secret. */
  readonly web: CfnUserPoolClient;
  /** The synthetic officer's: no page and no public flow, only AdminInitiateAuth, which IAM guards (docs/adr/0011). */
  readonly synthetic: CfnUserPoolClient;
  /** What somebody’s old password is checked with before they get a new one: its tokens are for nothing (docs/adr/0135). */
  readonly ownPassword: CfnUserPoolClient;
  /** Client credentials of the dispatch centre. */
  readonly machine: CfnUserPoolClient;

  constructor(scope: Construct, id: string, props: ZoneClientsProps) {
    super(scope, id);
    this.web = this.webClient(props);
    this.synthetic = this.serverClient('Synthetic', 'synthetic', props);
    this.ownPassword = this.serverClient('OwnPassword', 'own-password', props);
    this.machine = this.machineClient(props);
  }

  private webClient({ userPoolId, webOrigin }: ZoneClientsProps): CfnUserPoolClient {
    return new CfnUserPoolClient(this, 'Web', {
      userPoolId,
      clientName: 'web',
      generateSecret: false,
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: ['code'],
      allowedOAuthScopes: ['openid', 'profile'],
      supportedIdentityProviders: ['COGNITO'],
      callbackUrLs: webClients.map((client) => `${webOrigin}/${client}/callback`),
      logoutUrLs: webClients.map((client) => `${webOrigin}/${client}/`),
      // The sign-in pages' own flow. With rotation on, ALLOW_REFRESH_TOKEN_AUTH is not accepted.
      explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      refreshTokenRotation: { feature: 'ENABLED', retryGracePeriodSeconds: 10 },
      enableTokenRevocation: true,
      preventUserExistenceErrors: 'ENABLED',
      ...tokenLife,
    });
  }

  /** One that only who has IAM’s leave can ask. */
  private serverClient(id: string, clientName: string, { userPoolId }: ZoneClientsProps): CfnUserPoolClient {
    return new CfnUserPoolClient(this, id, {
      userPoolId,
      clientName,
      generateSecret: false,
      explicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
      refreshTokenRotation: { feature: 'ENABLED', retryGracePeriodSeconds: 0 },
      enableTokenRevocation: true,
      preventUserExistenceErrors: 'ENABLED',
      ...tokenLife,
    });
  }

  private machineClient({ userPoolId }: ZoneClientsProps): CfnUserPoolClient {
    const intake = new CfnUserPoolResourceServer(this, 'IntakeScope', {
      userPoolId,
      identifier: 'intake',
      name: 'Intake of dispatch messages',
      scopes: [{ scopeName: 'dispatch.write', scopeDescription: 'Send dispatch messages to this zone' }],
    });
    const client = new CfnUserPoolClient(this, 'Machine', {
      userPoolId,
      clientName: 'dispatch-centre',
      generateSecret: true,
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: ['client_credentials'],
      allowedOAuthScopes: ['intake/dispatch.write'],
      explicitAuthFlows: ['ALLOW_CUSTOM_AUTH'],
      enableTokenRevocation: true,
      preventUserExistenceErrors: 'ENABLED',
      ...tokenLife,
    });
    client.addResourceDependency(intake);
    return client;
  }
}

const tokenLife = {
  accessTokenValidity: tokenMinutes,
  idTokenValidity: tokenMinutes,
  refreshTokenValidity: refreshHours,
  tokenValidityUnits: { accessToken: 'minutes', idToken: 'minutes', refreshToken: 'hours' },
};
