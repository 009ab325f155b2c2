/**
 * A text file as people save it: UTF-8 where it is that, else what spreadsheets on Windows write. Without a byte-order
 * mark, and with plain line ends.
 */
export const textOfFile = (bytes: ArrayBuffer): string => {
  const text = ((): string => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  })();
  return text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
};
