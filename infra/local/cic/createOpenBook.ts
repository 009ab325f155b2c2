import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

const BookSchema = v.array(v.string());

/** Which incidents of ours a zone still has open, kept over restarts so that the next run closes them. */
export interface OpenBook {
  readonly leftOver: readonly string[];
  opened(ref: string): void;
  closed(ref: string): void;
}

/** @param path of a small JSON file; one that cannot be read counts as empty, it is only a simulation's memory */
export const createOpenBook = (path: string): OpenBook => {
  const leftOver = read(path);
  const open = new Set(leftOver);
  const save = (): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.new`, JSON.stringify([...open]));
    renameSync(`${path}.new`, path);
  };
  return {
    leftOver,
    opened: (ref) => {
      open.add(ref);
      save();
    },
    closed: (ref) => {
      if (open.delete(ref)) save();
    },
  };
};

const read = (path: string): readonly string[] => {
  if (!existsSync(path)) return [];
  try {
    return v.parse(BookSchema, JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
};
