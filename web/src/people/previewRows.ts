import type { ImportPreviewView } from './PeopleSource.ts';

type Line = ImportPreviewView['lines'][number];
type Problem = ImportPreviewView['problems'][number];

/** A row of the preview: a line that would be done, or one of the problems of a line. */
export interface PreviewRow extends Partial<Omit<Line, 'line'>> {
  readonly line: number;
  /** Which of the line's problems, 0 for the first. */
  readonly at: number;
  readonly problem?: Problem;
}

/** @param only leaves out lines without a problem. Every problem has a row of its own, in the order of the file. */
export const previewRows = ({ lines, problems }: ImportPreviewView, only: boolean): readonly PreviewRow[] => {
  const byLine = new Map<number, Problem[]>();
  for (const problem of problems) byLine.set(problem.line, [...(byLine.get(problem.line) ?? []), problem]);
  const known = new Map(lines.map((line) => [line.line, line]));
  const wrong = [...byLine].flatMap(([line, its]) =>
    its.map((problem, at): PreviewRow => ({ ...known.get(line), line, at, problem })),
  );
  const right = only
    ? []
    : lines.filter(({ line }) => !byLine.has(line)).map((line): PreviewRow => ({ ...line, at: 0 }));
  return [...wrong, ...right].sort((a, b) => a.line - b.line || a.at - b.at);
};
