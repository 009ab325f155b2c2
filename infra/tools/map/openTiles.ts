import { PMTiles, type RangeResponse, type Source } from 'pmtiles';

/** An archive that was read whole, as a zone's is before it is sent. */
class Held implements Source {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  getKey(): string {
    return 'held';
  }
  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: Uint8Array.from(this.bytes.subarray(offset, offset + length)).buffer });
  }
}

/** Opens a PMTiles archive that lies in memory. */
export const openTiles = (bytes: Uint8Array): PMTiles => new PMTiles(new Held(bytes));
