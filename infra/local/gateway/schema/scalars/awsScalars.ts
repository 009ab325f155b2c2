import { isIP } from 'node:net';
import { awsJson } from './awsJson.ts';
import { awsTimestamp } from './awsTimestamp.ts';
import { isIsoDate, isIsoDateTime, isIsoTime } from './isoTime.ts';
import type { ScalarBehaviour } from './ScalarBehaviour.ts';
import { textScalar } from './textScalar.ts';

const isEmail = (text: string): boolean =>
  text.length <= 320 &&
  /^[^\s@"(),:;<>[\\\]]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*$/.test(
    text,
  );

// Digits in groups, a country code optional. The service asks libphonenumber, which knows more.
const isPhone = (text: string): boolean =>
  /^\+?\(?\d(?:[ \-().]?\d|[ \-().]{2}\d)*$/.test(text) && /^\d{5,15}$/.test(text.replace(/\D/g, ''));

const isUrl = (text: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/.test(text) && URL.canParse(text);

const isIpAddress = (text: string): boolean => {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128));
};

/** AppSync's own scalars by name. Source: AppSync developer guide, "AWS AppSync scalars". */
export const awsScalars: Readonly<Record<string, ScalarBehaviour>> = {
  AWSDate: textScalar('AWSDate', isIsoDate),
  AWSTime: textScalar('AWSTime', isIsoTime),
  AWSDateTime: textScalar('AWSDateTime', isIsoDateTime),
  AWSTimestamp: awsTimestamp,
  AWSEmail: textScalar('AWSEmail', isEmail),
  AWSJSON: awsJson,
  AWSURL: textScalar('AWSURL', isUrl),
  AWSPhone: textScalar('AWSPhone', isPhone),
  AWSIPAddress: textScalar('AWSIPAddress', isIpAddress),
};
