import { describe, expect, test } from 'vitest';
import { createProgress } from './createProgress.ts';

function screen(terminal: boolean) {
  let text = '';
  let now = 0;
  return {
    write: (more: string) => {
      text += more;
    },
    terminal,
    now: () => {
      now += 1_000;
      return now;
    },
    text: () => text,
  };
}

describe('the progress of a start', () => {
  test('is plain lines where there is no terminal', async () => {
    const plain = screen(false);
    const progress = createProgress(plain);

    const result = await progress.step('Local AWS', async (say) => {
      say('Fresh, as asked');
      return 7;
    });

    expect(result).toBe(7);
    expect(plain.text()).toBe('  Fresh, as asked\ndone     1.0 s  Local AWS\n');
  });

  test('shows a step that failed as failed and passes the fault on', async () => {
    const plain = screen(false);

    const failing = createProgress(plain).step('Local AWS', () => Promise.reject(new Error('no')));

    await expect(failing).rejects.toThrow('no');
    expect(plain.text()).toContain('failed');
  });

  test('erases on a terminal exactly the lines it drew', async () => {
    const terminal = screen(true);
    const progress = createProgress(terminal);

    await progress.step('one', async () => {
      await progress.step('two', async () => {});
    });

    const up = terminal
      .text()
      .split('\u001B[')
      .map((part) => Number(/^(\d+)A/.exec(part)?.[1] ?? 0))
      .reduce((sum, count) => sum + count, 0);
    const lines = terminal.text().split('\n').length - 1;
    expect(lines - up).toBe(2);
  });
});
