const domainOf = (region: string): string =>
  region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';

/** The `iss` of a pool's tokens, which is AWS's own address also where an emulator signs them. */
export const issuerOf = ({
  region,
  userPoolId,
}: {
  readonly region: string;
  readonly userPoolId: string;
}): string => `https://cognito-idp.${region}.${domainOf(region)}/${userPoolId}`;
