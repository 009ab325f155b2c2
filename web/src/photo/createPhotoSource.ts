import * as v from 'valibot';
import { accepted, refused } from '../../../shared/kernel/Result.ts';
import type { OutgoingCommand } from '../command/OutgoingCommand.ts';
import type { SendCommand } from '../command/SendCommand.ts';
import type { Asked } from '../journal/JournalSource.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { PhotoSource } from './PhotoSource.ts';
import { photoDocuments } from './photoDocuments.ts';
import { CustodySchema, LinkSchema, PhotoSchema, ReportSchema, SettingsSchema } from './photoSchemas.ts';

/** The photos over the zone's API; an answer that is not what the schema says is a fault, not a guess. */
export const createPhotoSource = (deps: {
  readonly ask: GraphqlClient;
  readonly send: SendCommand;
}): PhotoSource => {
  const read = async <T>(
    field: string,
    document: string,
    variables: Readonly<Record<string, unknown>>,
    schema: v.GenericSchema<unknown, T>,
  ): Asked<T> => {
    const answer = await deps.ask(document, variables);
    if (!answer.ok) return answer;
    const parsed = v.safeParse(v.object({ [field]: schema }), withoutNulls(answer.value));
    const value = parsed.success ? parsed.output[field] : undefined;
    return value === undefined ? refused({ kind: 'fault', detail: 'unexpected answer' }) : accepted(value);
  };
  const send = <T>(command: OutgoingCommand, schema: v.GenericSchema<unknown, T>) =>
    deps.send(command, (data) => {
      const parsed = v.safeParse(v.object({ reply: schema }), data);
      return parsed.success ? parsed.output.reply : null;
    });
  const act = async (document: string, input: { readonly photoId: string }) => {
    const answer = await send(
      { document, input, entity: `photo:${input.photoId}` },
      v.object({ photo: PhotoSchema }),
    );
    return answer.kind === 'accepted' ? { ...answer, value: answer.value.photo } : answer;
  };
  const items = v.object({ items: v.array(PhotoSchema) });
  return {
    photos: async (context) => {
      const answer = await read('photos', photoDocuments.photos, { context }, items);
      return answer.ok ? accepted(answer.value.items) : answer;
    },
    open: (input) => read('openPhoto', photoDocuments.open, { input }, LinkSchema),
    promote: (photoId, pvNumber) => act(photoDocuments.promote, { photoId, ...{ pvNumber } }),
    discard: (photoId, reason) => act(photoDocuments.discard, { photoId, ...{ reason } }),
    retry: (photoId) => act(photoDocuments.retry, { photoId }),
    dismiss: (photoId, reason) => act(photoDocuments.dismiss, { photoId, ...{ reason } }),
    custody: (photoId) => read('photoCustody', photoDocuments.custody, { photoId }, CustodySchema),
    makeReport: (photoId) =>
      send(
        { document: photoDocuments.makeReport, input: { photoId }, entity: `photo:${photoId}` },
        ReportSchema,
      ),
    report: (exportId) => read('custodyReport', photoDocuments.report, { exportId }, ReportSchema),
    failures: async () => {
      const answer = await read('photoFailures', photoDocuments.failures, {}, items);
      return answer.ok ? accepted(answer.value.items) : answer;
    },
    settings: () => read('photoSettings', photoDocuments.settings, {}, SettingsSchema),
    changeSettings: async ({ version, ...input }) => {
      const answer = await send(
        {
          document: photoDocuments.changeSettings,
          input: { ...input },
          entity: 'photoSettings',
          baseVersion: version,
        },
        v.object({ settings: SettingsSchema }),
      );
      return answer.kind === 'accepted' ? { ...answer, value: answer.value.settings } : answer;
    },
  };
};
