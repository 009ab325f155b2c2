/** One tone: when it begins (s), how high (Hz), how long (s). */
export interface Tone {
  readonly at: number;
  readonly hz: number;
  readonly seconds: number;
}

/** What a patrol can hear. P1 and the emergency must be told apart with the eyes on the road. */
export type AlertTune = 'P1' | 'P2' | 'EMERGENCY' | 'TEST';

/** Rising three-tone, said again and again for 12 s (web.md S5: at most 15). */
const p1 = repeat([784, 988, 1319], 0.17, 0.32, 14);
/** Two tones up and down like a siren. */
const emergency = repeat([660, 990], 0.32, 0, 18);

function repeat(hz: readonly number[], seconds: number, pause: number, times: number): readonly Tone[] {
  const round = hz.length * seconds + pause;
  return Array.from({ length: times }, (_, turn) =>
    hz.map((height, index) => ({ at: turn * round + index * seconds, hz: height, seconds })),
  ).flat();
}

/** The tones of a tune, in order; none lasts past 15 s. */
export const alertTones: Readonly<Record<AlertTune, readonly Tone[]>> = {
  P1: p1,
  P2: [{ at: 0, hz: 880, seconds: 0.5 }],
  EMERGENCY: emergency,
  TEST: repeat([784, 988, 1319], 0.17, 0, 1),
};
