/**
 * What a witness signs (C2SP tlog-cosignature): that at that second this was the largest head it had seen, and that
 * every head it had signed before was a beginning of it.
 *
 * @param time seconds since the epoch, UTC
 */
export const cosignedText = (time: number, text: string): string => `cosignature/v1\ntime ${time}\n${text}`;
