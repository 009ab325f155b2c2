import { Aws, Fn } from 'aws-cdk-lib';
import { CfnSecurityGroup, CfnSubnet, CfnVPC } from 'aws-cdk-lib/aws-ec2';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';

/**
 * A network that leads nowhere: two subnets with no gateway, no endpoint and no way out in their one security group.
 * What runs in it is called by Lambda, answers, and has its log written for it; it can speak to nobody.
 */
export class ClosedNetwork extends Construct {
  readonly subnetIds: string[];
  readonly securityGroupId: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const vpc = new CfnVPC(this, 'Vpc', { cidrBlock: '10.255.255.0/27', enableDnsSupport: false });
    this.subnetIds = ['10.255.255.0/28', '10.255.255.16/28'].map(
      (cidrBlock, index) =>
        new CfnSubnet(this, `Subnet${index}`, {
          vpcId: vpc.ref,
          cidrBlock,
          availabilityZone: Fn.select(index, Fn.getAzs(Aws.REGION)),
          mapPublicIpOnLaunch: false,
        }).ref,
    );
    this.securityGroupId = new CfnSecurityGroup(this, 'Shut', {
      groupDescription: 'Nothing comes in, nothing goes out.',
      vpcId: vpc.ref,
      // Where none is said AWS lets everything out.
      securityGroupEgress: [
        {
          cidrIp: '255.255.255.255/32',
          ipProtocol: 'icmp',
          fromPort: 252,
          toPort: 86,
          description: 'Nothing.',
        },
      ],
    }).attrGroupId;
  }
}

/** What Lambda needs of a role to put its function into a network; the function itself may do none of it. */
export const placedInNetwork = (functionName: string): readonly PolicyStatement[] => {
  const actions = [
    'ec2:AssignPrivateIpAddresses',
    'ec2:CreateNetworkInterface',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeSubnets',
    'ec2:UnassignPrivateIpAddresses',
  ];
  return [
    new PolicyStatement({ sid: 'BePlaced', actions, resources: ['*'] }),
    new PolicyStatement({
      sid: 'PlaceNothing',
      effect: Effect.DENY,
      actions,
      resources: ['*'],
      conditions: {
        ArnLike: {
          'lambda:SourceFunctionArn': `arn:${Aws.PARTITION}:lambda:${Aws.REGION}:${Aws.ACCOUNT_ID}:function:${functionName}`,
        },
      },
    }),
  ];
};
