import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program that answers like a Python of this version, with or without a venv module. */
export function fakePython(folder: string, version: string, { venv }: { venv: boolean }): string {
  const path = join(folder, `python-${version}${venv ? '' : '-bare'}`);
  writeFileSync(
    path,
    `#!/bin/sh\ncase "$2" in\n  *version_info*) echo ${version} ;;\n  *ensurepip*) exit ${venv ? 0 : 1} ;;\n  *) exit 1 ;;\nesac\n`,
  );
  chmodSync(path, 0o755);
  return path;
}
