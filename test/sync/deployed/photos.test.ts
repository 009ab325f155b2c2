import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { createDocumentClient } from '../../../functions/adapters/dynamodb/createDocumentClient.ts';
import { sendLater } from '../../../functions/adapters/sqs/sendLater.ts';
import type { Photo, PhotoReply } from '../../../shared/schema.generated.ts';
import { envelope, openPhotoDesk, photoFields, post, replyFields } from './photos/openPhotoDesk.ts';

let desk: Awaited<ReturnType<typeof openPhotoDesk>>;

beforeAll(async () => {
  desk = await openPhotoDesk();
});

const looksOf = async (photoId: string): Promise<number> => {
  const { cloud, zone } = desk;
  const store = createDocumentClient({
    endpoint: cloud.endpoint,
    region: cloud.region,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const { Items = [] } = await store.send(
    new QueryCommand({
      TableName: zone.stack.OperationsTable,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :look)',
      ExpressionAttributeValues: { ':pk': `PHOTO#${photoId}`, ':look': 'LOOK#' },
    }),
  );
  return Items.length;
};

describe('A photo', () => {
  let photoId = '';

  test('is said, posted, taken in, and opened by a colleague, whose look is in the journal', async () => {
    const said = await desk.request(desk.picture, desk.picture);
    expect(said.refused).toBeUndefined();
    photoId = said.value.photo.id;
    expect(said.value.uploads.map(({ part }) => part)).toEqual(['VIEW', 'ORIGINAL']);
    const began = performance.now();
    for (const upload of said.value.uploads) {
      const answer = await post(upload, desk.picture);
      expect([upload.part, answer.status, answer.ok ? '' : await answer.text()]).toEqual([
        upload.part,
        204,
        '',
      ]);
    }
    const photo = await desk.settled(photoId);
    console.log(`photo: seen ${Math.round(performance.now() - began)} ms after its first byte was posted`);
    expect(photo).toMatchObject({ state: 'AVAILABLE', width: 1_600, height: 900, hasOriginal: true });

    const before = await looksOf(photoId);
    const link = await desk.open('dispatcher', photoId, 'SCREEN');
    expect(link.refused).toBeUndefined();
    expect(link.value.watermark).toContain('A. Voorbeeld');
    expect(await looksOf(photoId)).toBe(before + 1);
    const shown = await fetch(link.value.url);
    expect([shown.status, shown.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const { width, height, exif, icc, xmp } = await sharp(await shown.arrayBuffer()).metadata();
    expect({ width, height, exif, icc, xmp }).toEqual({ width: 1_280, height: 720 });
  });

  test('can be posted with its form as it is and as nothing else', async () => {
    const said = await desk.request(desk.picture);
    const [upload] = said.value.uploads;
    if (upload === undefined) throw new Error('No form');
    const other = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .jpeg()
      .toBuffer();
    const tries = [
      post(upload, other),
      post(upload, Buffer.concat([desk.picture, Buffer.alloc(1)])),
      post(upload, desk.picture, { key: `in/${photoId}/VIEW` }),
      post(upload, desk.picture, { 'Content-Type': 'text/html' }),
      post(upload, desk.picture, { 'x-amz-signature': '0'.repeat(64) }),
    ];
    expect((await Promise.all(tries)).map(({ ok }) => ok)).toEqual(tries.map(() => false));
    // The control: as it is.
    expect((await post(upload, desk.picture)).status).toBe(204);
    expect((await desk.settled(said.value.photo.id)).state).toBe('AVAILABLE');
  });

  test('that is not what the device said is refused, and stands in the list until somebody gives it up', async () => {
    const html = Buffer.from('<html><script>alert(1)</script></html>');
    const said = await desk.request(html);
    const [upload] = said.value.uploads;
    if (upload === undefined) throw new Error('No form');
    await post(upload, html);
    const photo = await desk.settled(said.value.photo.id);
    expect(photo).toMatchObject({ state: 'REJECTED', rejection: 'TYPE' });
    const failures = async () =>
      (
        await desk.ask<{ items: Photo[] }>(
          'officer',
          'photoFailures',
          'query',
          {},
          `items { ${photoFields} }`,
        )
      ).value.items;
    expect((await failures()).map(({ id }) => id)).toContain(photo.id);
    await desk.ask(
      'officer',
      'dismissPhoto',
      'mutation',
      { envelope: envelope(), input: ['PhotoReasonInput!', { photoId: photo.id, reason: 'Was geen foto' }] },
      'photo { state }',
    );
    expect((await failures()).map(({ id }) => id)).not.toContain(photo.id);
  });

  test('that was lost on its way in stands in the list, and is seen once it is tried again', async () => {
    const said = await desk.request(desk.picture);
    const { id } = said.value.photo;
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    const { endpoint, region } = desk.cloud;
    await sendLater({ queueUrl: desk.zone.stack.PhotosLostQueue ?? '', region, endpoint })(
      JSON.stringify({ photoId: id }),
      0,
    );
    expect((await desk.settled(id)).state).toBe('FAILED');
    const retried = await desk.ask<PhotoReply>(
      'officer',
      'retryPhoto',
      'mutation',
      { envelope: envelope(), input: ['PhotoInput!', { photoId: id }] },
      replyFields,
    );
    const [upload] = retried.value.uploads;
    if (upload === undefined) throw new Error('No form');
    expect((await post(upload, desk.picture)).status).toBe(204);
    expect((await desk.settled(id)).state).toBe('AVAILABLE');
  });
});
