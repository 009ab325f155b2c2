import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { repositoryRoot } from '../../tools/repositoryRoot.ts';

/** What runs here, for the start page: ours, the Node it runs on, and the emulator as it is pinned. */
export function versions(): Readonly<Record<'patrouille' | 'node' | 'emulator', string>> {
  const { version } = v.parse(
    v.object({ version: v.string() }),
    JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')),
  );
  const pins = readFileSync(join(import.meta.dirname, '../emulator/requirements.txt'), 'utf8');
  return {
    patrouille: version,
    node: process.versions.node,
    emulator: `MiniStack ${/^ministack==(\S+)/m.exec(pins)?.[1] ?? ''}`.trim(),
  };
}
