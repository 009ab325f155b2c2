import { describe, expect, test } from 'vitest';
import { explainPip } from './explainPip.ts';

describe('what pip said, in one line', () => {
  test.each([
    [
      'ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device',
      /disk is full/,
    ],
    [
      'ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.',
      /not the one that was pinned/,
    ],
    [
      "WARNING: Retrying after connection broken by 'NewConnectionError(...)': Temporary failure in name resolution",
      /Check the network/,
    ],
    [
      'ERROR: Could not find a version that satisfies the requirement h11==0.16.0 (from versions: none)\nERROR: No matching distribution found',
      /Check the network/,
    ],
    [
      'ERROR: Could not find a version that satisfies the requirement cffi==2.1.1 (from versions: 1.0, 2.0)\nERROR: No matching distribution found',
      /no ready-made package/,
    ],
    [
      'The virtual environment was not created successfully because ensurepip is not available.',
      /python3-venv/,
    ],
    ['something else\nERROR: odd', /ERROR: odd/],
  ])('%s', (output, line) => {
    expect(explainPip(output, '/log')).toMatch(line);
    expect(explainPip(output, '/log')).not.toContain('\n');
  });
});
