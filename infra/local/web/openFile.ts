import { createReadStream, type ReadStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentType } from './contentType.ts';

export interface OpenedFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  open(): ReadStream;
}

/** The encodings a build may have left beside a file, best first. */
const encodings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Finds a built file and says how to send it; null when there is none.
 * Names under assets/ hold a hash of their content and may be kept for ever; all else is asked for again.
 */
export function openFile(root: string, path: string, acceptEncoding: string): OpenedFile | null {
  const accepted = new Set(acceptEncoding.split(',').map((part) => part.split(';')[0]?.trim()));
  const packed = encodings.find(([name, ending]) => accepted.has(name) && isFile(join(root, path + ending)));
  const full = join(root, path + (packed?.[1] ?? ''));
  const stat = statSync(full, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return null;
  return {
    etag: `W/"${stat.size.toString(36)}-${Math.trunc(stat.mtimeMs).toString(36)}"`,
    headers: {
      'content-type': contentType(path),
      'content-length': String(stat.size),
      'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(packed === undefined ? {} : { 'content-encoding': packed[0] }),
    },
    open: () => createReadStream(full),
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
