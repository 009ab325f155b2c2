import { describe, expect, it } from 'vitest';
import { isBodySigned } from './isBodySigned.ts';
import { signedRequest } from './signedRequest.ts';

const whole =
  'AWS4-HMAC-SHA256 Credential=AKIAEXAMPLE/20261122/eu-central-1/appsync/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=' +
  'a'.repeat(64);

describe('a signature header', () => {
  it('that is whole is read', () => {
    expect(signedRequest(whole)).toEqual({
      region: 'eu-central-1',
      signedHeaders: ['content-type', 'host', 'x-amz-date'],
    });
  });

  it.each([
    ['nothing', ''],
    ['only its name', 'AWS4-HMAC-SHA256'],
    ['no credential', whole.replace(/Credential=[^,]+, /, '')],
    ['another service', whole.replace('/appsync/', '/s3/')],
    ['no signature', whole.replace(/, Signature=.*/, '')],
    ['a short signature', whole.slice(0, -1)],
    ['no host', whole.replace(';host', '')],
    ['another algorithm', whole.replace('AWS4-HMAC', 'AWS4-ECDSA')],
    ['a second one after it', `${whole}, ${whole}`],
  ])('with %s is not', (_what, header) => expect(signedRequest(header)).toBeNull());
});

it('signs one body only', () => {
  const hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(isBodySigned({ 'x-amz-content-sha256': hash }, Buffer.from(''))).toBe(true);
  expect(isBodySigned({ 'x-amz-content-sha256': hash }, Buffer.from('x'))).toBe(false);
  expect(isBodySigned({ 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }, Buffer.from('x'))).toBe(false);
  expect(isBodySigned({}, Buffer.from('x'))).toBe(true);
});
