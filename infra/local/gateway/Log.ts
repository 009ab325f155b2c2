/** Writes one line: an event of the gateway's own life with ids and counts, never what people sent or got. */
export type Log = (line: string) => void;
