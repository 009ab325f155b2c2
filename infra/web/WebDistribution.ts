import { Fn } from 'aws-cdk-lib';
import {
  CfnCachePolicy,
  CfnDistribution,
  CfnFunction,
  CfnOriginAccessControl,
} from 'aws-cdk-lib/aws-cloudfront';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { edgeCode } from './edge/edgeCode.ts';
import { WebHeaders } from './WebHeaders.ts';
import type { WebSettings } from './WebSettings.ts';

export interface WebDistributionProps {
  readonly settings: WebSettings;
  /** What this stack's things that must be named are called. */
  readonly name: string;
  readonly site: IBucket;
  readonly logs: IBucket;
}

/** Asked for and answered; nothing is changed here. CloudFront answers TRACE to nobody. */
const methods = ['GET', 'HEAD'];

/**
 * The door the clients are loaded through: TLS 1.2 with today's suites or better, the private bucket behind it, the headers of
 * infra/web/securityHeaders.ts on every answer. Whoever types a page's address without TLS is led to it; a program that asks
 * for a file without TLS is refused (ASVS 5.0, V4.1.2).
 */
export class WebDistribution extends Construct {
  readonly distribution: CfnDistribution;

  constructor(scope: Construct, id: string, { settings, name, site, logs }: WebDistributionProps) {
    super(scope, id);
    const access = new CfnOriginAccessControl(this, 'Access', {
      originAccessControlConfig: {
        name,
        originAccessControlOriginType: 's3',
        signingBehavior: 'always',
        signingProtocol: 'sigv4',
      },
    });
    const cache = new CfnCachePolicy(this, 'Cache', {
      cachePolicyConfig: {
        name,
        comment: 'As long as the file itself says; an address has no question that counts.',
        minTtl: 0,
        defaultTtl: 0,
        maxTtl: 31_536_000,
        parametersInCacheKeyAndForwardedToOrigin: {
          cookiesConfig: { cookieBehavior: 'none' },
          headersConfig: { headerBehavior: 'none' },
          queryStringsConfig: { queryStringBehavior: 'none' },
          enableAcceptEncodingBrotli: true,
          enableAcceptEncodingGzip: true,
        },
      },
    });
    const route = new CfnFunction(this, 'Route', {
      name,
      autoPublish: true,
      functionCode: edgeCode(`${import.meta.dirname}/edge/routePages.ts`),
      functionConfig: { comment: 'Leads places within a client to its page.', runtime: 'cloudfront-js-2.0' },
    });
    const headers = new WebHeaders(this, 'Headers', { name, connect: settings.connect });
    const behaviour = {
      targetOriginId: 'site',
      allowedMethods: methods,
      cachedMethods: methods,
      compress: true,
      cachePolicyId: cache.attrId,
    };
    const asked = { ...behaviour, viewerProtocolPolicy: 'https-only' };
    this.distribution = new CfnDistribution(this, 'Distribution', {
      distributionConfig: {
        enabled: true,
        comment: Fn.join(' ', ['Patrouille: the web clients of', settings.zoneCode]),
        aliases: [settings.host],
        httpVersion: 'http2and3',
        ipv6Enabled: true,
        priceClass: 'PriceClass_100',
        viewerCertificate: {
          acmCertificateArn: settings.certificateArn,
          minimumProtocolVersion: 'TLSv1.2_2021',
          sslSupportMethod: 'sni-only',
        },
        origins: [
          {
            id: 'site',
            domainName: site.bucketRegionalDomainName,
            originAccessControlId: access.attrId,
            s3OriginConfig: { originAccessIdentity: '' },
          },
        ],
        defaultCacheBehavior: {
          ...behaviour,
          viewerProtocolPolicy: 'redirect-to-https',
          responseHeadersPolicyId: headers.pages.attrId,
          functionAssociations: [{ eventType: 'viewer-request', functionArn: route.attrFunctionArn }],
        },
        cacheBehaviors: [
          { ...asked, pathPattern: '/assets/*', responseHeadersPolicyId: headers.assets.attrId },
          { ...asked, pathPattern: '/config.json', responseHeadersPolicyId: headers.pages.attrId },
          { ...asked, pathPattern: '*.js', responseHeadersPolicyId: headers.pages.attrId },
        ],
        // What is not there may be there in a moment: a release is being brought.
        customErrorResponses: [403, 404].map((errorCode) => ({ errorCode, errorCachingMinTtl: 0 })),
        logging: { bucket: logs.bucketDomainName, includeCookies: false },
      },
    });
  }
}
