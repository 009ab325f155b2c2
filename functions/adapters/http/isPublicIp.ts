import { BlockList, isIP } from 'node:net';

/**
 * Addresses that are not the internet: this machine, private networks, link-local (a cloud's credentials lie there),
 * carrier NAT, documentation, benchmarks, multicast, reserved (IANA special-purpose registries).
 */
const special = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

const blocked = new BlockList();
for (const [net, bits] of special) blocked.addSubnet(net, bits, 'ipv4');

/** Of the sixth version only what is given out as global, and of that nothing that carries an address of the fourth. */
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
const carriers = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  carriers.addSubnet(net, bits, 'ipv6');

/** Whether an IP address is one of the internet's. Anything that is no address is not. */
export const isPublicIp = (address: string): boolean => {
  switch (isIP(address)) {
    case 4:
      return !blocked.check(address, 'ipv4');
    case 6:
      return global.check(address, 'ipv6') && !carriers.check(address, 'ipv6');
    default:
      return false;
  }
};
