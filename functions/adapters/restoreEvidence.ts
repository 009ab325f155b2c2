import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { RestoreWatchParts } from '../guard/restoreWatch.ts';
import { erasuresSeen } from './dynamodb/retention/erasuresSeen.ts';
import { bucketBase } from './s3/bucketBase.ts';
import { listLedger } from './s3/listLedger.ts';

/** By what a function sees that one of the tables it answers from came back from an older copy (docs/adr/0082). */
export const restoreEvidence = ({
  client,
  tables,
  heads: { HEADS_BUCKET: name, HEADS_URL: url, AWS_REGION: region },
}: {
  readonly client: DynamoDBDocumentClient;
  readonly tables: readonly string[];
  readonly heads: { readonly HEADS_BUCKET: string; readonly HEADS_URL: string; readonly AWS_REGION: string };
}): Pick<RestoreWatchParts, 'seen' | 'placesAfter'> => {
  const list = listLedger({ base: bucketBase({ name, url }, process.env.AWS_ENDPOINT_URL), region });
  return {
    seen: erasuresSeen({ client, tables }).seen,
    placesAfter: (place) => list(place, 1),
  };
};
