import type { HostileFile } from '../HostileFile.ts';
import { file, mimes, type Plain } from './file.ts';

/** A picture, but not the one that was said. */
export const mismatches = (plain: Plain): readonly HostileFile[] =>
  (['jpeg', 'png', 'webp'] as const).flatMap((type) =>
    (['jpeg', 'png', 'webp'] as const)
      .filter((other) => other !== type)
      .map((other) =>
        file('mismatch', `${type} called ${other}`, plain[type], mimes[other], { refused: ['TYPE'] }),
      ),
  );
