/**
 * The epoch of a zone whose journal has not begun: nobody has written a first page yet. It is always at seq 0.
 * The first real page brings a real epoch and seq 1; going from here to there loses nothing and is no reset.
 */
export const noEpoch = 'NONE';
