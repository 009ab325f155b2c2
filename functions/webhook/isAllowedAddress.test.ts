import { expect, test } from 'vitest';
import { isPublicIp } from '../adapters/http/isPublicIp.ts';
import { isAllowedAddress } from './isAllowedAddress.ts';

const inside = [
  'http://systemen.politie.example/in',
  'https://localhost/in',
  'https://127.0.0.1/in',
  'https://2130706433/in',
  'https://0x7f.1/in',
  'https://[::1]/in',
  'https://[::ffff:169.254.169.254]/latest',
  'https://169.254.169.254/latest',
  'https://10.0.0.1/in',
  'https://kazerne/in',
  'https://server.local/in',
  'https://server.internal./in',
  'https://naam:wachtwoord@systemen.politie.example/in',
  'https://systemen.politie.example/in#stuk',
  'ftp://systemen.politie.example/in',
  'javascript:alert(1)',
  'https://',
];

test('only https to a public name can be registered', () => {
  expect(isAllowedAddress('https://systemen.politie.example:8443/in?x=1', 'PUBLIC')).toBe(true);
  expect(inside.filter((address) => isAllowedAddress(address, 'PUBLIC'))).toEqual([]);
  console.log(`webhook addresses: ${inside.length} tried, none let in`);
});

test('a machine of one’s own may use its own addresses, and no other scheme for it', () => {
  expect(isAllowedAddress('http://127.0.0.1:4843/in', 'LOCAL')).toBe(true);
  expect(isAllowedAddress('ftp://127.0.0.1/in', 'LOCAL')).toBe(false);
});

const special = [
  ['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.169.254', '172.16.0.1'],
  ['172.31.255.255', '192.0.0.1', '192.168.1.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
  ['::', '::1', '::ffff:10.0.0.1', '::ffff:7f00:1', '64:ff9b::a00:1', 'fc00::1', 'fd00:ec2::254', 'fe80::1'],
  ['ff02::1', '2001:db8::1', '2002:7f00:1::', '2001::1', 'not an address', '', '127.1', '1.2.3'],
].flat();

test('a name may only lead to the internet’s own addresses', () => {
  const open = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '193.191.1.1', '2a01:690::1', '2606:4700::1111'];

  expect(open.filter((address) => !isPublicIp(address))).toEqual([]);
  expect(special.filter(isPublicIp)).toEqual([]);
  console.log(`webhook addresses: ${special.length} special ones, none taken for the internet’s`);
});

test('a seeded fault, a guard that only knows the three private networks, is found by the same list', () => {
  const naive = (address: string) => !/^(10\.|192\.168\.|172\.16\.)/.test(address);

  expect(special.filter(naive)).toContain('169.254.169.254');
});
