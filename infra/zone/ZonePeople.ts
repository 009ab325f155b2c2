import { Aws, CfnMapping, Fn, RemovalPolicy } from 'aws-cdk-lib';
import {
  CfnUserPool,
  type CfnUserPoolClient,
  CfnUserPoolDomain,
  CfnUserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import { CfnPermission, type Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { roles } from '../../shared/directory/Role.ts';
import { ZoneClients } from './ZoneClients.ts';
import type { ZoneSettings } from './ZoneSettings.ts';

export interface ZonePeopleProps {
  readonly settings: ZoneSettings;
  readonly preToken: LambdaFunction;
}

/**
 * The zone's user pool: the tenant itself (architecture.md, the issuer is the tenant). Accounts are made by the
 * zone, never by a visitor; recovery is by an administrator; rights and zone are put in the token by the trigger.
 */
export class ZonePeople extends Construct {
  readonly pool: CfnUserPool;
  readonly webClient: CfnUserPoolClient;
  readonly syntheticClient: CfnUserPoolClient;
  readonly ownPasswordClient: CfnUserPoolClient;
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
    // 'Default' stays out of logical ids.
    const clients = new ZoneClients(this, 'Default', {
      userPoolId: this.pool.ref,
      webOrigin: settings.webOrigin,
    });
    this.webClient = clients.web;
    this.syntheticClient = clients.synthetic;
    this.ownPasswordClient = clients.ownPassword;
    this.machineClient = clients.machine;

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
          // Length and no kinds of characters: a sentence is a good password (ASVS 5.0, V6.2.5; NIST 800-63B).
          minimumLength: 14,
          requireLowercase: false,
          requireUppercase: false,
          requireNumbers: false,
          requireSymbols: false,
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
}
