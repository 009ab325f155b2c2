import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const manifestSchema = v.object({
  release: v.string(),
  savedAt: v.number(),
  reason: v.string(),
  /** True when nothing happened after it was saved: the emulator stopped right then. */
  clean: v.boolean(),
  files: v.record(v.string(), v.string()),
});

export type SavedState =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'BROKEN'; readonly why: string }
  | { readonly kind: 'OTHER_RELEASE'; readonly savedAt: number }
  | { readonly kind: 'WHOLE'; readonly savedAt: number; readonly clean: boolean };

/** The file that says a saved state has been started from: what happened since is not in it. */
export const startedFromMark = 'started';

/**
 * Judges the folder serve.py saved into: its manifest is written last and holds every file's SHA-256.
 * @param release what may be reused: the requirements' hash and the format of the state
 */
export function judgeSavedState(folder: string, release: string): SavedState {
  if (!existsSync(folder)) return { kind: 'NONE' };
  const manifest = readManifest(join(folder, 'manifest.json'));
  if (manifest === null) return { kind: 'BROKEN', why: 'its manifest is missing or damaged' };
  if (manifest.release !== release) return { kind: 'OTHER_RELEASE', savedAt: manifest.savedAt };
  for (const [name, digest] of Object.entries(manifest.files)) {
    if (digestOf(join(folder, name)) !== digest)
      return { kind: 'BROKEN', why: `${name} is missing or damaged` };
  }
  return {
    kind: 'WHOLE',
    savedAt: manifest.savedAt,
    clean: manifest.clean && !existsSync(join(folder, startedFromMark)),
  };
}

function readManifest(path: string): v.InferOutput<typeof manifestSchema> | null {
  try {
    const parsed = v.safeParse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

function digestOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return null;
  }
}
