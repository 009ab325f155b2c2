import { useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import type { PhotoBox } from './PhotoBox.ts';
import type { Redaction } from './Redaction.ts';
import type { BoxGrip, RedactionAct } from './RedactionAct.ts';

/** A key moves a box by this part of the picture's shorter side. */
const keyPart = 0.015;
const corners = [-1, 1] as const;

/** One box over the picture: a finger or the arrows move it, a corner or shift and arrows make it larger. */
export const StageBox = ({
  box,
  picture,
  name,
  on,
  ratio,
  still,
  onAct,
}: {
  readonly box: PhotoBox;
  readonly picture: Redaction['picture'];
  readonly name: string;
  readonly on: boolean;
  readonly ratio: () => number;
  /** Two fingers are at the picture: this one does not move its box. */
  readonly still: () => boolean;
  readonly onAct: (act: RedactionAct) => void;
}) => {
  const from = useRef<{ x: number; y: number; grip: BoxGrip; held: boolean } | null>(null);
  const per = (part: number, whole: number): string => `${(100 * part) / whole}%`;
  const pull = (grip: BoxGrip, dx: number, dy: number): void =>
    onAct({ kind: 'pull', id: box.id, grip, dx, dy });
  return (
    <button
      type="button"
      class={on ? 'redaction-box redaction-box-on' : 'redaction-box'}
      aria-label={`${name}. ${t('photo.cover.keys')}`}
      aria-pressed={on}
      data-kind={box.kind}
      style={{
        insetInlineStart: per(box.x, picture.width),
        insetBlockStart: per(box.y, picture.height),
        inlineSize: per(box.width, picture.width),
        blockSize: per(box.height, picture.height),
      }}
      onFocus={() => onAct({ kind: 'select', id: box.id })}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.currentTarget.focus();
        const grip = gripOf(event.target);
        from.current = { x: event.clientX, y: event.clientY, grip, held: false };
      }}
      onPointerMove={(event) => {
        const start = from.current;
        if (start === null || still()) return;
        const many = ratio();
        const dx = (event.clientX - start.x) * many;
        const dy = (event.clientY - start.y) * many;
        if (dx === 0 && dy === 0) return;
        if (!start.held) onAct({ kind: 'hold' });
        from.current = { ...start, x: event.clientX, y: event.clientY, held: true };
        pull(start.grip, dx, dy);
      }}
      onPointerUp={() => {
        from.current = null;
      }}
      onPointerCancel={() => {
        from.current = null;
      }}
      onKeyDown={(event) => {
        const arrow = arrows[event.key];
        const step = Math.min(picture.width, picture.height) * keyPart;
        if (arrow !== undefined) {
          event.preventDefault();
          if (!event.repeat) onAct({ kind: 'hold' });
          const grip: BoxGrip = event.shiftKey
            ? { x: arrow.x === 0 ? 0 : 1, y: arrow.y === 0 ? 0 : 1 }
            : { x: 0, y: 0 };
          pull(grip, arrow.x * step, arrow.y * step);
        } else if (event.key === 'Delete' || event.key === 'Backspace') {
          event.preventDefault();
          onAct({ kind: 'remove', id: box.id });
        }
      }}
    >
      <span class="redaction-name" aria-hidden="true">
        {name}
      </span>
      {on &&
        corners.flatMap((y) =>
          corners.map((x) => (
            <span key={`${x}${y}`} class="redaction-grip" data-x={x} data-y={y} aria-hidden="true" />
          )),
        )}
    </button>
  );
};

const arrows: Readonly<Record<string, { readonly x: -1 | 0 | 1; readonly y: -1 | 0 | 1 } | undefined>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const gripOf = (target: EventTarget | null): BoxGrip => {
  const { x, y } = target instanceof HTMLElement ? target.dataset : {};
  const side = (text: string | undefined): -1 | 0 | 1 => (text === '-1' ? -1 : text === '1' ? 1 : 0);
  return { x: side(x), y: side(y) };
};
