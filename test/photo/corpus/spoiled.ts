import type { HostileFile } from '../HostileFile.ts';
import { seededChance } from '../seededChance.ts';
import { file, mimes, type Plain } from './file.ts';

/** Pictures with bytes changed by chance: whatever becomes of them, nothing of them gets out but pixels. */
export const spoiled = (plain: Plain): readonly HostileFile[] => {
  const chance = seededChance(15);
  return (['jpeg', 'png', 'webp'] as const).flatMap((type) =>
    Array.from({ length: 20 }, (_, n) => {
      const bytes = Buffer.from(plain[type]);
      for (let hits = 0; hits <= n; hits++)
        bytes[4 + Math.floor(chance() * (bytes.length - 4))] = Math.floor(chance() * 256);
      return file('spoiled', `${type} spoiled ${n}`, bytes, mimes[type], { either: true });
    }),
  );
};
