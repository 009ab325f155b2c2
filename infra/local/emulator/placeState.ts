import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeSavedState, startedFromMark } from './judgeSavedState.ts';

/** What the emulator begins with, said in one line. */
export interface PlacedState {
  readonly fresh: boolean;
  /** True when more may have happened since it was saved: the journal then begins a new epoch. */
  readonly mayBeOld: boolean;
  readonly line: string;
}

/**
 * Puts the state the emulator will run on in place: a copy of the last saved one if that is whole and ours, else
 * an empty one. What cannot be used is moved aside, never deleted (the newest of each kind is kept).
 * The running state itself is never reused: a kill may have left it half-written.
 * @param folder `<state>/emulator`, with saved/ and live/
 */
export function placeState(folder: string, options: { release: string; fresh: boolean }): PlacedState {
  const saved = join(folder, 'saved');
  const live = join(folder, 'live');
  finishRename(saved);
  rmSync(live, { recursive: true, force: true });
  mkdirSync(join(live, 'services'), { recursive: true });
  mkdirSync(join(live, 's3'), { recursive: true });
  const begin = (line: string): PlacedState => ({ fresh: true, mayBeOld: false, line });
  if (options.fresh) {
    rmSync(saved, { recursive: true, force: true });
    return begin('Fresh, as asked');
  }
  const state = judgeSavedState(saved, options.release);
  switch (state.kind) {
    case 'NONE':
      return begin('Fresh: nothing was saved here before');
    case 'BROKEN':
      return begin(
        `Fresh: the saved state is not whole (${state.why}); moved to ${moveAside(saved, 'broken')}`,
      );
    case 'OTHER_RELEASE':
      return begin(
        `Fresh: the state saved ${when(state.savedAt)} was written by another release and is not reused; moved to ${moveAside(saved, 'other-release')}`,
      );
    case 'WHOLE':
      cpSync(join(saved, 'services'), join(live, 'services'), { recursive: true });
      if (existsSync(join(saved, 's3'))) cpSync(join(saved, 's3'), join(live, 's3'), { recursive: true });
      writeFileSync(join(saved, startedFromMark), '');
      return {
        fresh: false,
        mayBeOld: !state.clean,
        line: `From the state saved ${when(state.savedAt)}${state.clean ? '' : '; what came after it is lost'}`,
      };
  }
}

/** A kill between serve.py's two renames leaves the old state beside an empty place; its draft is whole or not known to be. */
function finishRename(saved: string): void {
  if (!existsSync(saved) && existsSync(`${saved}.old`)) renameSync(`${saved}.old`, saved);
  rmSync(`${saved}.old`, { recursive: true, force: true });
  rmSync(`${saved}.new`, { recursive: true, force: true });
}

function moveAside(saved: string, why: string): string {
  const aside = `${saved}.${why}`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(saved, aside);
  return aside;
}

function when(ms: number): string {
  return new Date(ms).toLocaleString('sv-SE').slice(0, 19);
}
