import { Duration } from 'aws-cdk-lib';
import { Bucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ClosedNetwork } from '../constructs/ClosedNetwork.ts';
import { LockedBucket } from '../constructs/LockedBucket.ts';
import { ZoneFunction } from '../constructs/ZoneFunction.ts';
import { arrivalQueues } from './photos/arrivalQueues.ts';
import { PhotoQuarantine } from './photos/PhotoQuarantine.ts';
import { photoApi } from './photos/photoApi.ts';
import { photoIngest } from './photos/photoIngest.ts';
import { photoOnce } from './photos/photoOnce.ts';
import type { ZonePhotosProps } from './photos/ZonePhotosProps.ts';
import { ZonePictures } from './ZonePictures.ts';

/** As long as taking a photo in may take, and as long as nobody else may try. */
const ingestSeconds = 60;

/**
 * Photos (docs/adr/0115 to 0118, 0142): what arrives lies in quarantine, where nobody reads but who takes it in; pictures
 * are made anew by a function without a right and without a network; what people see lies with the zone's content, the
 * untouched file in a bucket of its own, locked, under a key of its own. Nothing that fails is lost: three tries, then a
 * list for people. What is to be seen once is given by a door and a function of its own.
 */
export class ZonePhotos extends Construct {
  readonly quarantine: Bucket;
  readonly evidence: LockedBucket;
  readonly photo: ZoneFunction;
  readonly ingest: ZoneFunction;
  readonly decode: ZoneFunction;
  readonly once: ZoneFunction;
  readonly pictures: ZonePictures;
  /** What could not be taken in, on its way into the list; an alarm hangs on what stays in it. */
  readonly lost: Queue;

  constructor(scope: Construct, id: string, props: ZonePhotosProps) {
    super(scope, id);
    const { settings, keys, people, bundleKeys } = props;
    this.quarantine = new PhotoQuarantine(this, 'Quarantine', keys.content, settings.webOrigin);
    this.evidence = new LockedBucket(this, 'Evidence', {
      encryptionKey: keys.evidence,
      mode: settings.chainLockMode,
      lockedFor: { days: 30 },
      lockedLonger: 'promoted/*',
    });
    this.evidence.addCorsRule({ allowedOrigins: [settings.webOrigin], allowedMethods: [HttpMethods.GET] });
    // Of what the zone took away, the locked version, once its lock is over.
    this.evidence.addLifecycleRule({ noncurrentVersionExpiration: Duration.days(1) });
    const { arrived, lost } = arrivalQueues(this, this.quarantine.bucketName, ingestSeconds);
    this.lost = lost;

    const parts = {
      ...props,
      releaseBucket: Bucket.fromBucketName(this, 'Release', settings.releaseBucket),
      quarantine: this.quarantine,
      evidence: this.evidence,
      arrived,
      lost,
    };
    this.decode = new ZoneFunction(this, 'Decode', {
      releaseBucket: parts.releaseBucket,
      logKey: keys.data,
      service: 'photo-decode',
      bundleKey: bundleKeys['photo-decode'],
      memoryMegabytes: 1536,
      timeoutSeconds: 30,
      environment: { ZONE_CODE: settings.zoneCode },
      statements: [],
      network: new ClosedNetwork(this, 'Nowhere'),
    });
    this.ingest = photoIngest(this, parts, ingestSeconds, this.decode.function);
    this.once = photoOnce(this, parts);
    this.pictures = new ZonePictures(this, 'Pictures', {
      settings,
      people,
      once: this.once.function,
      logKey: keys.data,
    });
    this.photo = photoApi(this, parts, this.pictures.url);
  }
}
