/** A page of docs/security, and what must hold of it. */
export interface EvidencePage {
  readonly path: string;
  readonly text: string;
  /** Ids that must each have exactly one row; none where the page makes its own. */
  readonly ids: readonly string[];
}

const kinds: readonly string[] = ['test', 'configuration', 'not applicable', 'open'];

/** The rows of a page's tables: cells without their borders, headings and rules left out. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => /^\| [VT]\d/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );

/**
 * What is wrong with the evidence a page names: an id without a row or with two, a file that is not there, a test's title that
 * is not in its file, a row that says test and names none, or gives no reason.
 *
 * @param read the text of a file of the repository; null when there is none, '' for a folder
 */
export const evidenceProblems = (
  { path, text, ids }: EvidencePage,
  read: (file: string) => string | null,
): readonly string[] => {
  const rows = rowsOf(text);
  const counted = new Map<string, number>();
  for (const [id = ''] of rows) counted.set(id, (counted.get(id) ?? 0) + 1);
  return [
    ...ids.filter((id) => counted.get(id) === undefined).map((id) => `${path}: ${id} has no row`),
    ...[...counted].filter(([, count]) => count > 1).map(([id]) => `${path}: ${id} has two rows`),
    ...(ids.length === 0
      ? []
      : rows.flatMap((row) => oddRow(row, ids)).map((problem) => `${path}: ${problem}`)),
    ...rows
      .flatMap(([id = '', ...cells]) => namedIn(id, cells.join(' | '), read))
      .map((problem) => `${path}: ${problem}`),
  ];
};

const oddRow = (
  [id = '', , , kind = '', evidence = '']: readonly string[],
  ids: readonly string[],
): readonly string[] => [
  ...(ids.includes(id) ? [] : [`${id} is no requirement`]),
  ...(kinds.includes(kind) ? [] : [`${id} says «${kind}»`]),
  ...(kind === 'test' && !/`[^`]+` «[^»]+»/.test(evidence) ? [`${id} names no test`] : []),
  ...(kind === 'configuration' && !/`[^`]+`/.test(evidence) ? [`${id} names no file`] : []),
  ...(evidence === '' ? [`${id} gives no reason`] : []),
];

const namedIn = (id: string, cells: string, read: (file: string) => string | null): readonly string[] => [
  ...[...cells.matchAll(/`([^`]*\/[^`]*)`/g)].flatMap(([, file = '']) =>
    read(file) === null ? [`${id} names ${file}, which is not there`] : [],
  ),
  ...[...cells.matchAll(/`([^`]+)` «([^»]+)»/g)].flatMap(([, file = '', title = '']) =>
    read(file)?.includes(title) === false ? [`${id} names «${title}», which is not in ${file}`] : [],
  ),
];
