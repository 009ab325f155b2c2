import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import sharp from 'sharp';
import { ulid } from 'ulid';
import type { Photo, PhotoLink, PhotoReply } from '../../../../shared/schema.generated.ts';
import { graphqlCall } from '../../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../../fixtures/hostedSignIn.ts';
import { localCloud } from '../../../fixtures/localCloud.ts';
import { newEnvelope } from '../../../fixtures/newEnvelope.ts';

export const photoFields =
  'id version state rejection sha256 width height hasOriginal context { kind ref } allowedActions';
export const replyFields = `photo { ${photoFields} } uploads { part url expiresAt fields { name value } }`;

/** What a file's first line says of it. */
export const fileOf = (bytes: Buffer) => ({
  sha256: createHash('sha256').update(bytes).digest('hex'),
  bytes: bytes.length,
  mime: 'image/jpeg',
});

/** A command's envelope, as a device makes one. */
export const envelope = () => ['CommandEnvelope!', newEnvelope('test-photo-0001')] as const;

/** Posts a form as a browser does. */
export const post = (
  upload: PhotoReply['uploads'][number],
  bytes: Buffer,
  changed: Record<string, string> = {},
) => {
  const form = new FormData();
  for (const { name, value } of upload.fields) form.append(name, changed[name] ?? value);
  form.append('file', new Blob([new Uint8Array(bytes)]), 'x.jpg');
  return fetch(upload.url, { method: 'POST', body: form });
};

/** People of two deployed zones, an incident of the first, a picture of a camera's, and what they do with it. */
export const openPhotoDesk = async () => {
  const cloud = localCloud();
  const [zone, other] = cloud.zones;
  if (zone === undefined || other === undefined) throw new Error('The cloud has not two zones');
  const tokens = new Map<string, string>();
  const links: PhotoLink[] = [];

  const ask = async <T>(
    who: string,
    field: string,
    kind: 'query' | 'mutation',
    variables: Readonly<Record<string, readonly [type: string, value: unknown]>>,
    selection: string,
  ): Promise<{ readonly value: T; readonly refused: string | undefined }> => {
    const heads = Object.entries(variables).map(([name, [type]]) => `$${name}: ${type}`);
    const passed = Object.keys(variables).map((name) => `${name}: $${name}`);
    const declared = heads.length === 0 ? '' : `(${heads.join()})`;
    const given = passed.length === 0 ? '' : `(${passed.join()})`;
    const at = who.endsWith('@other') ? other : zone;
    const answer = await graphqlCall(
      at.graphqlUrl,
      { authorization: tokens.get(who) ?? '' },
      `${kind} ${declared} { ${field}${given} { ${selection} } }`,
      Object.fromEntries(Object.entries(variables).map(([name, [, value]]) => [name, value])),
    );
    return { value: answer.data?.[field] as T, refused: answer.errors[0]?.message };
  };

  const origin = new URL(cloud.web).origin;
  for (const [who, username, at] of [
    ['officer', 'm.denkbeeld', zone],
    ['dispatcher', 'a.voorbeeld', zone],
    ['admin', 's.bedacht', zone],
    ['officer@other', 'n.schimmel', other],
  ] as const)
    tokens.set(who, (await hostedSignIn(at, username, origin)).accessToken);
  const opened = await ask<{ incident: { id: string } }>(
    'dispatcher',
    'openIncident',
    'mutation',
    {
      envelope: envelope(),
      input: [
        'OpenIncidentInput!',
        { type: 'OTHER', priority: 'P4', title: 'Foto', location: { address: 'Proefstraat 1' } },
      ],
    },
    'incident { id }',
  );
  const incident = opened.value.incident.id;
  const picture = await sharp({ create: { width: 1_600, height: 900, channels: 3, background: '#336699' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Proef', Model: 'Toestel' } })
    .toBuffer();

  const request = (view: Buffer, original?: Buffer) =>
    ask<PhotoReply>(
      'officer',
      'requestPhoto',
      'mutation',
      {
        envelope: envelope(),
        input: [
          'RequestPhotoInput!',
          {
            photoId: ulid(),
            context: { kind: 'INCIDENT', ref: incident },
            ...fileOf(view),
            takenAt: new Date().toISOString(),
            faces: 1,
            plates: 0,
            ...(original === undefined ? {} : { original: fileOf(original) }),
          },
        ],
      },
      replyFields,
    );

  const photosOf = async (): Promise<readonly Photo[]> =>
    (
      await ask<{ items: Photo[] }>(
        'officer',
        'photos',
        'query',
        { context: ['PhotoContextInput!', { kind: 'INCIDENT', ref: incident }] },
        `topic epoch seq items { ${photoFields} }`,
      )
    ).value.items;

  const settled = async (id: string, seconds = 90): Promise<Photo> => {
    for (const until = Date.now() + seconds * 1_000; ; await pause(200)) {
      const photo = (await photosOf()).find((one) => one.id === id);
      if (photo !== undefined && !['REQUESTED', 'VERIFIED'].includes(photo.state)) return photo;
      if (Date.now() > until) throw new Error(`The photo stays ${photo?.state}`);
    }
  };

  /** Says a photo and posts it; answers its id once people can see it. */
  const takeIn = async (view: Buffer, original?: Buffer): Promise<string> => {
    const { value } = await request(view, original);
    for (const upload of value.uploads) {
      const answer = await post(upload, upload.part === 'VIEW' ? view : (original ?? view));
      if (!answer.ok) throw new Error(`${upload.part}: ${answer.status} ${await answer.text()}`);
    }
    const { state } = await settled(value.photo.id);
    if (state !== 'AVAILABLE') throw new Error(`The photo is ${state}`);
    return value.photo.id;
  };

  const open = async (who: string, photoId: string, size: string, more: object = {}) => {
    const opened = await ask<PhotoLink>(
      who,
      'openPhoto',
      'mutation',
      { input: ['OpenPhotoInput!', { photoId, size, ...more }] },
      'photoId size url tickets expiresAt watermark',
    );
    if (opened.value) links.push(opened.value);
    return opened;
  };

  return { cloud, zone, other, tokens, links, incident, picture, ask, request, settled, takeIn, open };
};
