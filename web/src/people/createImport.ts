import { type ReadonlySignal, signal } from '@preact/signals';
import type { CommandKept, CommandRefused } from '../command/CommandAnswer.ts';
import type { AskFailure } from '../journal/JournalSource.ts';
import type { ImportPreviewView, ImportReplyView, PeopleSource } from './PeopleSource.ts';

/** How far an import is. Nothing of the zone changes before `running`. */
export type ImportStep =
  | { readonly kind: 'choose'; readonly failure?: AskFailure }
  | { readonly kind: 'previewing' }
  | {
      readonly kind: 'preview';
      readonly preview: ImportPreviewView;
      readonly answer?: CommandRefused | CommandKept;
    }
  | ImportRun;

/** Being done, or done; `answer` says why it stopped before the end. */
export interface ImportRun {
  readonly kind: 'running';
  readonly preview: ImportPreviewView;
  readonly total: number;
  readonly remaining: number;
  readonly added: number;
  readonly changed: number;
  readonly people: ImportReplyView['people'];
  readonly going: boolean;
  readonly answer?: CommandRefused | CommandKept;
}

export interface Import {
  readonly step: ReadonlySignal<ImportStep>;
  readonly preview: (csv: string) => Promise<void>;
  /** Does what the preview showed, and goes on where it stopped. */
  readonly run: (csv: string) => Promise<void>;
  readonly again: () => void;
}

/** An import of people from a text: preview, then piece by piece until nothing remains. */
export const createImport = (source: Pick<PeopleSource, 'previewImport' | 'importPeople'>): Import => {
  const step = signal<ImportStep>({ kind: 'choose' });
  const preview = async (csv: string): Promise<void> => {
    step.value = { kind: 'previewing' };
    const answer = await source.previewImport(csv);
    step.value = answer.ok
      ? { kind: 'preview', preview: answer.value }
      : { kind: 'choose', failure: answer.refusal };
  };
  const run = async (csv: string): Promise<void> => {
    const from = step.peek();
    if (from.kind !== 'preview' && !(from.kind === 'running' && !from.going)) return;
    const shown = from.preview;
    const total = shown.lines.filter(({ action }) => action !== 'NONE').length;
    let at: ImportRun =
      from.kind === 'running'
        ? withoutAnswer(from)
        : {
            kind: 'running',
            preview: shown,
            total,
            remaining: total,
            added: 0,
            changed: 0,
            people: [],
            going: true,
          };
    step.value = at;
    for (;;) {
      const answer = await source.importPeople(csv, shown.previewHash);
      if (answer.kind !== 'accepted') {
        // Nothing done yet: back to the preview, where the "no" can be read beside what it is about.
        step.value =
          at.people.length === 0 && answer.kind === 'refused'
            ? { kind: 'preview', preview: shown, answer }
            : { ...at, going: false, answer };
        return;
      }
      const { added, changed, remaining, people } = answer.value;
      const known = new Set(at.people.map(({ person }) => person.id));
      at = {
        ...at,
        added: Math.max(at.added, added),
        changed: Math.max(at.changed, changed),
        people: [...at.people, ...people.filter(({ person }) => !known.has(person.id))],
        going: remaining > 0,
        // A zone that makes no way any more is not asked for ever.
        remaining,
      };
      step.value = at;
      if (remaining === 0) return;
    }
  };
  return {
    step,
    preview,
    run,
    again: () => {
      step.value = { kind: 'choose' };
    },
  };
};

const withoutAnswer = ({ answer: _answer, ...run }: ImportRun): ImportRun => ({ ...run, going: true });
