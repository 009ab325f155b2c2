import { type AttributeValue, toDynamoDB, toMapValues } from './attributeValue.ts';

const orNull =
  <T>(make: (value: T) => AttributeValue) =>
  (value: T | null | undefined): AttributeValue | null =>
    value === null || value === undefined ? null : make(value);

const stringValue = orNull((value: string) => ({ S: String(value) }));

/** `util.dynamodb`: each function beside the one that writes the same as a JSON text, as the VTL of old had them. */
const functions = {
  toDynamoDB,
  toString: stringValue,
  toStringSet: orNull((values: string[]) => ({ SS: values })),
  toNumber: orNull((value: number) => ({ N: String(value) })),
  toNumberSet: orNull((values: number[]) => ({ NS: values.map(String) })),
  toBinary: orNull((value: string) => ({ B: value })),
  toBinarySet: orNull((values: string[]) => ({ BS: values })),
  toBoolean: orNull((value: boolean) => ({ BOOL: value })),
  toNull: (): AttributeValue => ({ NULL: null }),
  toList: orNull((values: unknown[]) => ({ L: values.map(toDynamoDB) })),
  toMap: orNull((value: Record<string, unknown>) => ({ M: toMapValues(value) })),
  toMapValues: (value: Record<string, unknown> | null) => (value === null ? null : toMapValues(value)),
  toS3Object: (key: string, bucket: string, region: string, version?: string) =>
    stringValue(
      JSON.stringify({ s3: { key, bucket, region, ...(version === undefined ? {} : { version }) } }),
    ),
  fromS3ObjectJson: (text: string): unknown => JSON.parse(text),
};

const asJson = Object.fromEntries(
  Object.entries(functions).map(([name, make]) => [
    `${name}Json`,
    (...values: unknown[]) => JSON.stringify(Reflect.apply(make, undefined, values)),
  ]),
);

export const dynamodbUtil = { ...asJson, ...functions };
