import { CfnParameter } from 'aws-cdk-lib';
import { Construct } from 'constructs';

/** The parameters of the web template: whose pages, where they stand, and where they may speak. */
export class WebSettings extends Construct {
  readonly zoneCode: string;
  readonly host: string;
  readonly certificateArn: string;
  readonly connect: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.zoneCode = this.parameter('ZoneCode', {
      description: 'Code of the police zone, Royal Decree of 24 October 2001.',
      allowedPattern: '^5[0-9]{3}$',
      constraintDescription: 'Four digits that begin with 5.',
    });
    this.host = this.parameter('WebHost', {
      description: 'Host name of the zone’s web clients, a name of its own: 5450.patrouille.example.',
      allowedPattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$',
    });
    this.certificateArn = this.parameter('CertificateArn', {
      description:
        'Certificate of that name in Certificate Manager, in the one region CloudFront reads them from.',
      allowedPattern: '^arn:[a-z-]+:acm:[a-z0-9-]+:[0-9]+:certificate/[A-Za-z0-9-]+$',
    });
    this.connect = this.parameter('ConnectOrigins', {
      description: 'Origins of the zone the pages speak to, with blanks between them; never a pattern.',
      allowedPattern: '^(https|wss)://[a-z0-9.-]+( (https|wss)://[a-z0-9.-]+)*$',
    });
  }

  private parameter(name: string, props: ConstructorParameters<typeof CfnParameter>[2]): string {
    const parameter = new CfnParameter(this, name, { type: 'String', ...props });
    parameter.overrideLogicalId(name);
    return parameter.valueAsString;
  }
}
