import type { Progress } from './Progress.ts';

export interface ProgressScreen {
  write(text: string): void;
  /** A terminal redraws the running steps; anything else gets plain lines. */
  readonly terminal: boolean;
  readonly now: () => number;
}

interface Running {
  readonly title: string;
  readonly began: number;
}

const redrawEveryMs = 100;
const dim = (text: string): string => `\u001B[2m${text}\u001B[22m`;
const green = (text: string): string => `\u001B[32m${text}\u001B[39m`;
const red = (text: string): string => `\u001B[31m${text}\u001B[39m`;

/** A line a step, with its time; on a terminal the running ones stand below and count. */
export function createProgress(screen: ProgressScreen): Progress {
  const running = new Set<Running>();
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;

  const seconds = (since: number): string => `${((screen.now() - since) / 1000).toFixed(1)} s`.padStart(7);

  function erase(): void {
    if (drawn > 0) screen.write(`\u001B[${drawn}A\u001B[0J`);
    drawn = 0;
  }
  function draw(): void {
    if (!screen.terminal) return;
    for (const step of running) screen.write(`${dim(`· ${seconds(step.began)}  ${step.title}`)}\n`);
    drawn = running.size;
  }
  function line(text: string): void {
    erase();
    screen.write(`${text}\n`);
    draw();
  }
  function keepDrawing(): void {
    if (!screen.terminal || running.size === 0) {
      clearInterval(timer);
      timer = undefined;
      return;
    }
    timer ??= setInterval(() => {
      erase();
      draw();
    }, redrawEveryMs);
    timer.unref();
  }
  const mark = (done: boolean): string => {
    if (!screen.terminal) return done ? 'done  ' : 'failed';
    return done ? green('✓') : red('✗');
  };

  return {
    note: (text) => line(screen.terminal ? `  ${' '.repeat(7)}  ${text}` : text),
    step: async (title, work) => {
      const step: Running = { title, began: screen.now() };
      running.add(step);
      keepDrawing();
      let done = false;
      try {
        const result = await work((text) =>
          line(screen.terminal ? dim(`  ${' '.repeat(7)}  ${text}`) : `  ${text}`),
        );
        done = true;
        return result;
      } finally {
        running.delete(step);
        line(`${mark(done)} ${seconds(step.began)}  ${title}`);
        keepDrawing();
      }
    },
  };
}
