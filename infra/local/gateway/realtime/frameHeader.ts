/** FIN and opcode 1: a whole text message in one frame (RFC 6455 §5.2). A server's frames are not masked. */
const wholeText = 0x81;

/** What stands before a whole text message of so many bytes. */
export const frameHeader = (length: number): Buffer => {
  if (length < 126) return Buffer.from([wholeText, length]);
  const long = length > 0xffff;
  const header = Buffer.alloc(long ? 10 : 4);
  header[0] = wholeText;
  header[1] = long ? 127 : 126;
  if (long) header.writeBigUInt64BE(BigInt(length), 2);
  else header.writeUInt16BE(length, 2);
  return header;
};
