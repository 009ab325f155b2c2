/** A table in Markdown. A bar in a cell would end it: it is written as its entity. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '&#124;')).join(' | ')} |\n`)
    .join('');
