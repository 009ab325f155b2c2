import * as v from 'valibot';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { UlidSchema } from '../../shared/kernel/Ulid.ts';
import type { Photo } from '../../shared/photo/Photo.ts';
import type { PhotoRefusal } from '../../shared/photo/PhotoRefusal.ts';
import { photoLimits } from '../../shared/photo/photoLimits.ts';
import { photoPlaces } from '../../shared/photo/photoPlaces.ts';
import type { CustodyReport } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import type { ExportJob } from '../journal/ExportJob.ts';
import { exportFiles } from '../journal/exportFiles.ts';
import type { CallContext } from '../middleware/CallContext.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { waitingReport } from './makeCustodyReport.ts';
import type { PhotoTools } from './PhotoTools.ts';
import { readCustody } from './photoCustody.ts';
import { custodyPdf } from './report/custodyPdf.ts';

const Arguments = v.strictObject({ exportId: UlidSchema });

const unknown: PhotoRefusal = { errorType: 'NOT_FOUND', code: 'photo.reportUnknown' };

/**
 * Query.custodyReport: how far a report is and, once the journal's entries are there, where its owner can fetch it for a
 * minute; made then, and once. Somebody else's is answered as one that does not exist.
 */
export const custodyReport =
  (tools: PhotoTools): UseCase =>
  async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const job = await tools.exports.find(parsed.value.exportId);
    const photoId = job?.audit.operation === 'Mutation.makeCustodyReport' ? job.audit.objectId : undefined;
    if (job === null || photoId === undefined || job.askedBy.id !== context.person.sub)
      return refused(unknown);
    const { photo } = await tools.store.read(photoId);
    if (photo === null) return refused(unknown);
    const value = { ...waitingReport(job), ...(await readyReport(tools, job, photo, context)) };
    return accepted(
      new Consulted<CustodyReport>(value, {
        subjects: job.audit.subjects,
        count: value.pdfUrl === null ? 0 : (job.entries ?? 0),
        objectId: photo.id,
      }),
    );
  };

const readyReport = async (
  tools: PhotoTools,
  job: ExportJob,
  photo: Photo,
  context: CallContext,
): Promise<Partial<CustodyReport>> => {
  if (job.state !== 'READY') return {};
  const { file } = exportFiles(job);
  const pdf = file.replace(/\.jsonl$/, '.pdf');
  if ((await tools.read('CLEAN', pdf)) === null) {
    const journal = await tools.read('CLEAN', file);
    if (journal === null) return {};
    const picture = await tools.read('CLEAN', photoPlaces.clean(photo.id, 'SCREEN'));
    const custody = await readCustody(tools, photo, context);
    const bytes = custodyPdf({
      zone: tools.zone,
      custody,
      picture,
      journal: {
        name: file.slice('exports/'.length),
        bytes: journal,
        entries: job.entries ?? 0,
        sha256: job.sha256 ?? '',
      },
      madeFor: job.askedBy.name,
      languages: context.person.languages,
    });
    await tools.write(pdf, bytes, 'application/pdf');
  }
  const address = (name: string, saveAs: string) =>
    tools.addressOf('CLEAN', name, saveAs, photoLimits.addressSeconds);
  return {
    pdfUrl: await address(pdf, `${photo.id}-custody.pdf`),
    journalUrl: await address(file, `${photo.id}-journal.jsonl`),
  };
};
