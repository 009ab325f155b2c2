import { Aws, CfnMapping, Fn, RemovalPolicy } from 'aws-cdk-lib';
import {
  CfnUserPool,
  CfnUserPoolClient,
  CfnUserPoolDomain,
  CfnUserPoolGroup,
  CfnUserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { CfnPermission, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { roles } from '../../shared/directory/Role.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZonePeopleProps {
  readonly settings: ZoneSettings;
  readonly preToken: LambdaFunction;
}

/** Minutes an access or id token is good for (security.md 5.3): a withdrawn device is out within these. */
const tokenMinutes = 10;
/** One shift. */
const refreshHours = 12;

/**
 * The zone's user pool: the tenant itself (architecture.md, the issuer is the tenant). Accounts are made by the
 * zone, never by a visitor; recovery is by an administrator; rights and zone are put in the token by the trigger.
 */
export class ZonePeople extends Construct {
  readonly pool: CfnUserPool;
  /** Public client of the web: authorization code with PKCE, no secret. */
  readonly webClient: CfnUserPoolClient;
  /** The synthetic officer's: no page and no public flow, only AdminInitiateAuth, which IAM guards. */
  readonly syntheticClient: CfnUserPoolClient;
  /** Client credentials of the dispatch centre. */
  readonly machineClient: CfnUserPoolClient;
  readonly domain: string;
  readonly issuer: string;
  readonly jwksUrl: string;
  readonly authorizeUrl: string;
  readonly tokenUrl: string;

  constructor(scope: Construct, id: string, { settings, preToken }: ZonePeopleProps) {
    super(scope, id);
    this.pool = this.userPool(settings, preToken);
    this.groups();
    this.webClient = this.web(settings);
    this.syntheticClient = this.synthetic();
    this.machineClient = this.machine();

    // A prefix is taken for ever by a kept pool, so a second onboarding needs another (decisions.md 10).
    const unique = Fn.select(0, Fn.split('-', Fn.select(2, Fn.split('/', Aws.STACK_ID))));
    this.domain = `patrouille-${settings.zoneCode}-${unique}`;
    new CfnUserPoolDomain(this, 'Domain', {
      userPoolId: this.pool.ref,
      domain: this.domain,
      managedLoginVersion: 1,
    });

    const own = settings.ownCognitoBase.logicalId;
    this.issuer = `https://cognito-idp.${Aws.REGION}.${Aws.URL_SUFFIX}/${this.pool.ref}`;
    this.jwksUrl = Fn.conditionIf(
      own,
      `${settings.cognitoBaseUrl}/${this.pool.ref}/.well-known/jwks.json`,
      `${this.issuer}/.well-known/jwks.json`,
    ).toString();
    // The sign-in pages' suffix is neither the partition's URL suffix nor in any pseudo parameter.
    const suffixes = new CfnMapping(this, 'SignInSuffix', {
      mapping: { aws: { suffix: 'amazoncognito.com' }, 'aws-eusc': { suffix: 'amazoncognito.eu' } },
    });
    const base = Fn.conditionIf(
      own,
      settings.cognitoBaseUrl,
      `https://${this.domain}.auth.${Aws.REGION}.${suffixes.findInMap(Aws.PARTITION, 'suffix')}`,
    ).toString();
    this.authorizeUrl = `${base}/oauth2/authorize`;
    this.tokenUrl = `${base}/oauth2/token`;
  }

  private userPool(settings: ZoneSettings, preToken: LambdaFunction): CfnUserPool {
    const pool = new CfnUserPool(this, 'Pool', {
      userPoolName: `patrouille-${settings.zoneCode}`,
      // Claims in the access token (trigger V2) and threat protection need this tier.
      userPoolTier: 'PLUS',
      userPoolAddOns: { advancedSecurityMode: 'ENFORCED' },
      deletionProtection: 'ACTIVE',
      usernameConfiguration: { caseSensitive: false },
      adminCreateUserConfig: { allowAdminCreateUserOnly: true },
      accountRecoverySetting: { recoveryMechanisms: [{ name: 'admin_only', priority: 1 }] },
      mfaConfiguration: settings.mfaConfiguration,
      enabledMfas: Fn.conditionIf(settings.secondFactorOff.logicalId, Aws.NO_VALUE, [
        'SOFTWARE_TOKEN_MFA',
      ]) as never,
      policies: {
        passwordPolicy: {
          minimumLength: 12,
          requireLowercase: true,
          requireUppercase: true,
          requireNumbers: true,
          requireSymbols: true,
          temporaryPasswordValidityDays: 3,
        },
      },
      schema: [{ name: 'name', attributeDataType: 'String', required: false, mutable: true }],
      lambdaConfig: { preTokenGenerationConfig: { lambdaArn: preToken.functionArn, lambdaVersion: 'V2_0' } },
    });
    pool.applyRemovalPolicy(RemovalPolicy.RETAIN);
    new CfnPermission(this, 'PoolMayAskRights', {
      action: 'lambda:InvokeFunction',
      functionName: preToken.functionArn,
      principal: 'cognito-idp.amazonaws.com',
      sourceArn: pool.attrArn,
      sourceAccount: Aws.ACCOUNT_ID,
    });
    return pool;
  }

  private groups(): void {
    for (const [precedence, role] of roles.entries()) {
      new CfnUserPoolGroup(this, role, { userPoolId: this.pool.ref, groupName: role, precedence });
    }
  }

  private web({ webOrigin }: ZoneSettings): CfnUserPoolClient {
    return new CfnUserPoolClient(this, 'Web', {
      userPoolId: this.pool.ref,
      clientName: 'web',
      generateSecret: false,
      allowedOAuthFlowsUserPoolClient: true,
      allowedOAuthFlows: ['code'],
      allowedOAuthScopes: ['openid', 'profile'],
      supportedIdentityProviders: ['COGNITO'],
      callbackUrLs: [`${webOrigin}/patrol/callback`, `${webOrigin}/desk/callback`],
      logoutUrLs: [`${webOrigin}/patrol/`, `${webOrigin}/desk/`],
      // The sign-in pages' own flow. With rotation on, ALLOW_REFRESH_TOKEN_AUTH is not accepted.
      explicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
      refreshTokenRotation: { feature: 'ENABLED', retryGracePeriodSeconds: 10 },
      enableTokenRevocation: true,
      preventUserExistenceErrors: 'ENABLED',
      ...tokenLife,
    });
  }

  private synthetic(): CfnUserPoolClient {
    return new CfnUserPoolClient(this, 'Synthetic', {
      userPoolId: this.pool.ref,
      clientName: 'synthetic',
      generateSecret: false,
      explicitAuthFlows: ['ALLOW_ADMIN_USER_PASSWORD_AUTH'],
      refreshTokenRotation: { feature: 'ENABLED', retryGracePeriodSeconds: 0 },
      enableTokenRevocation: true,
      preventUserExistenceErrors: 'ENABLED',
      ...tokenLife,
    });
  }

  private machine(): CfnUserPoolClient {
    const intake = new CfnUserPoolResourceServer(this, 'IntakeScope', {
      userPoolId: this.pool.ref,
      identifier: 'intake',
      name: 'Intake of dispatch messages',
      scopes: [{ scopeName: 'dispatch.write', scopeDescription: 'Send dispatch messages to this zone' }],
    });
    const client = new CfnUserPoolClient(this, 'Machine', {
      userPoolId: this.pool.ref,
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
