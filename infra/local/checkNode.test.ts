import { describe, expect, test } from 'vitest';
import { checkNode } from './checkNode.ts';

describe('the Node that runs everything', () => {
  test('is the pinned one, byte for byte, here', async () => {
    await expect(checkNode()).resolves.toBeNull();
  });

  test('is refused in another version', async () => {
    await expect(
      checkNode({ version: 'v22.1.0', platform: 'linux-x64', execPath: process.execPath }),
    ).rejects.toThrow(/This is Node v22\.1\.0.*npm ci/);
  });

  test('is refused with other bytes', async () => {
    await expect(
      checkNode({ version: process.version, platform: 'linux-x64', execPath: import.meta.filename }),
    ).rejects.toThrow(/not the one that was pinned/);
  });

  test('is used with a warning where its hash is not known', async () => {
    await expect(
      checkNode({ version: process.version, platform: 'sunos-x64', execPath: process.execPath }),
    ).resolves.toContain('unchecked');
  });
});
