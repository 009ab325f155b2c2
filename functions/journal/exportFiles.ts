import type { ExportJob } from './ExportJob.ts';

/** Where an export's file and what signs it lie in the content bucket. */
export const exportFiles = ({
  id,
  format,
}: Pick<ExportJob, 'id' | 'format'>): {
  readonly file: string;
  readonly signature: string;
  readonly type: string;
} =>
  format === 'CSV'
    ? { file: `exports/${id}.csv`, signature: `exports/${id}.csv.sig.json`, type: 'text/csv; charset=utf-8' }
    : {
        file: `exports/${id}.jsonl`,
        signature: `exports/${id}.jsonl.sig`,
        type: 'application/jsonl; charset=utf-8',
      };
