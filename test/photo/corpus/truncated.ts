import type { HostileFile } from '../HostileFile.ts';
import { file, mimes, type Plain } from './file.ts';

/** Cut off anywhere: no picture, and no half of one. */
export const truncated = (plain: Plain): readonly HostileFile[] =>
  (['jpeg', 'png', 'webp'] as const).flatMap((type) =>
    [0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9].map((part) => {
      const bytes = plain[type].subarray(0, Math.floor(plain[type].length * part));
      return file('truncated', `${type} cut at ${part}`, bytes, mimes[type], {
        refused: ['DECODE', 'TYPE', 'PIXELS'],
      });
    }),
  );
