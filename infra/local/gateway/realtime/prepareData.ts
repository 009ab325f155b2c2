/** A `data` message for any number of subscribers: all of it but the subscription's id. */
export interface PreparedData {
  /**
   * The WebSocket frame up to the id, for an id part of `idPartBytes`. Clients make ids of one length (UUIDs), so
   * this is one buffer for all of them; it is shared and must not be written to.
   */
  frame(idPartBytes: number): Buffer;
  /** Of the payload alone, which is what the quota counts. */
  readonly payloadBytes: number;
}

/** FIN and opcode 1: a whole text message in one frame (RFC 6455 §5.2). A server's frames are not masked. */
const wholeText = 0x81;

/** In: the payload as JSON text. The id stands last in the message, so that everything before it is shared. */
export const prepareData = (payload: string): PreparedData => {
  const body = Buffer.from(`{"type":"data","payload":${payload}`);
  const frames = new Map<number, Buffer>();
  return {
    payloadBytes: body.length - dataPrefixBytes,
    frame(idPartBytes) {
      const made = frames.get(idPartBytes);
      if (made !== undefined) return made;
      const frame = Buffer.concat([frameHeader(body.length + idPartBytes), body]);
      frames.set(idPartBytes, frame);
      return frame;
    },
  };
};

/** What a subscription adds to each of its frames; made once, when it starts. */
export const dataIdPart = (id: string): Buffer => Buffer.from(`,"id":${JSON.stringify(id)}}`);

const dataPrefixBytes = '{"type":"data","payload":'.length;

const frameHeader = (length: number): Buffer => {
  if (length < 126) return Buffer.from([wholeText, length]);
  const long = length > 0xffff;
  const header = Buffer.alloc(long ? 10 : 4);
  header[0] = wholeText;
  header[1] = long ? 127 : 126;
  if (long) header.writeBigUInt64BE(BigInt(length), 2);
  else header.writeUInt16BE(length, 2);
  return header;
};
