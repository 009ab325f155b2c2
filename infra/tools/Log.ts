/** Where a tool says what it does, one line at a time. */
export type Log = (line: string) => void;
