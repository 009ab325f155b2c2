import { frameHeader } from './frameHeader.ts';

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
