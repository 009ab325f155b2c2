import { useComputed, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './holdButton.css';

/**
 * A button that acts when it has been held for `ms`, by finger or by key (Space, Enter). How far it is can be seen;
 * letting go, sliding off or losing the focus before that does nothing at all. A screen reader that can only press
 * presses twice: the first press says what the second does (`onTap`).
 */
export const HoldButton = ({
  ms,
  class: name,
  label,
  describedBy,
  onHeld,
  onTap,
  children,
}: {
  readonly ms: number;
  readonly class: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly onHeld: () => void;
  /** Let go before the time was over: the place to say that it must be held. */
  readonly onTap?: () => void;
  readonly children: ComponentChildren;
}) => {
  const gone = useSignal(0);
  const running = useRef<number | null>(null);
  const began = useRef(0);
  const stop = (): void => {
    if (running.current !== null) cancelAnimationFrame(running.current);
    running.current = null;
    gone.value = 0;
  };
  const start = (): void => {
    if (running.current !== null) return;
    began.current = performance.now();
    const step = (): void => {
      gone.value = Math.min(1, (performance.now() - began.current) / ms);
      if (gone.value < 1) {
        running.current = requestAnimationFrame(step);
        return;
      }
      stop();
      onHeld();
    };
    running.current = requestAnimationFrame(step);
  };
  const letGo = (): void => {
    if (running.current === null) return;
    stop();
    onTap?.();
  };
  useEffect(() => stop, []);
  const width = useComputed(() => `inline-size: ${(gone.value * 100).toFixed(1)}%`);
  return (
    <button
      type="button"
      class={`hold ${name}`}
      aria-label={label}
      aria-describedby={describedBy}
      data-held={useComputed(() => (gone.value > 0 ? 'true' : undefined))}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start();
      }}
      onPointerUp={letGo}
      onPointerCancel={stop}
      onPointerMove={(event) => {
        const { left, right, top, bottom } = event.currentTarget.getBoundingClientRect();
        if (event.clientX < left || event.clientX > right || event.clientY < top || event.clientY > bottom)
          stop();
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        if (!event.repeat) start();
      }}
      onKeyUp={(event) => {
        if (event.key === ' ' || event.key === 'Enter') letGo();
      }}
      onBlur={stop}
      onContextMenu={(event) => event.preventDefault()}
    >
      <span class="hold-gone" style={width} />
      {children}
    </button>
  );
};
