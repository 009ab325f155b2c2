/** Where a tile lies in the data section. `run` tiles in a row have the same bytes. */
export interface DirectoryEntry {
  readonly tileId: number;
  readonly offset: number;
  readonly length: number;
  readonly run: number;
}

/** A directory as PMTiles version 3 spells it: counts and differences as varints, column by column. */
export const directoryBytes = (entries: readonly DirectoryEntry[]): Uint8Array => {
  const bytes: number[] = [];
  varint(bytes, entries.length);
  entries.forEach(({ tileId }, index) => {
    varint(bytes, tileId - (entries[index - 1]?.tileId ?? 0));
  });
  for (const { run } of entries) varint(bytes, run);
  for (const { length } of entries) varint(bytes, length);
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    varint(bytes, before !== undefined && before.offset + before.length === offset ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
};

const varint = (bytes: number[], value: number): void => {
  let left = value;
  while (left >= 128) {
    bytes.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  bytes.push(left);
};
