import { at } from '../at.ts';
import { breaking } from '../breaking.ts';
import type { Rule } from '../Rule.ts';

/** G13: logs end, are under a key, and the access log of the intake names no body, address or token. */
export const logs: Rule = {
  name: 'logs',
  wants: 'an end, a key, and no content',
  breaks: (template) => [
    ...breaking(
      template,
      ['AWS::Logs::LogGroup'],
      [
        ['is kept for ever', (p) => typeof at(p, 'RetentionInDays') === 'number'],
        ['has no key', (p) => at(p, 'KmsKeyId') !== undefined],
      ],
    ),
    ...breaking(
      template,
      ['AWS::Lambda::Function'],
      [['logs to a group nobody made', (p) => at(p, 'LoggingConfig', 'LogGroup') !== undefined]],
    ),
    ...breaking(
      template,
      ['AWS::ApiGatewayV2::Stage'],
      [
        ['has no access log', (p) => at(p, 'AccessLogSettings', 'DestinationArn') !== undefined],
        [
          'logs content',
          (p) =>
            !/body|header|querystring|sourceIp|userAgent|context\.path\b/i.test(
              String(at(p, 'AccessLogSettings', 'Format')),
            ),
        ],
      ],
    ),
    ...breaking(
      template,
      ['AWS::ApiGatewayV2::Route'],
      [
        ['is open to anyone', (p) => at(p, 'AuthorizationType') === 'JWT'],
        ['takes any token', (p) => Array.isArray(at(p, 'AuthorizationScopes'))],
      ],
    ),
  ],
};
