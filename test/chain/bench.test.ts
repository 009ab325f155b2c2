import { describe, expect, it } from 'vitest';
import { runVerifier } from '../bench/verifier/runVerifier.ts';

/** G7 of `npm run bench` is the million; this is for the night, as pace is nothing to hold beside other work. */
describe.runIf(process.env.LONG === '1')('the verifier’s pace', () => {
  it('is that of one SHA-256 of the file times a small number, also at a twentieth of a million', async () => {
    const { ratio, floor, detail } = await runVerifier({ entries: 50_000, rounds: 2 });
    console.log(
      `verifier: ${detail.entries} entries in ${Number(detail.seconds).toFixed(2)} s, ${ratio.toFixed(1)} × one SHA-256, ${Number(detail.peakMegabytes).toFixed(0)} MB`,
    );
    expect(ratio).toBeLessThanOrEqual(floor ?? 0);
    expect(detail.peakMegabytes).toBeLessThan(300);
  });
});
