import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import { coverPicture } from './coverPicture.ts';
import type { PhotoBox } from './PhotoBox.ts';
import type { Redaction } from './Redaction.ts';
import type { BoxGrip, RedactionAct } from './RedactionAct.ts';

/** As many pixels as a screen shows; what is sent is drawn anew, whole. */
const shownPixels = 1_600;
/** A key moves a box by this part of the picture's shorter side. */
const keyPart = 0.015;
const corners = [-1, 1] as const;

/** The picture with its boxes: a finger or the arrows move one, a corner or shift and arrows make it larger. */
export const RedactionStage = ({
  bitmap,
  redaction,
  onAct,
  onTap,
}: {
  readonly bitmap: ImageBitmap;
  readonly redaction: ReadonlySignal<Redaction>;
  readonly onAct: (act: RedactionAct) => void;
  readonly onTap: (at: { readonly x: number; readonly y: number }) => void;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const { boxes, fill, selected } = redaction.value;
  const scale = Math.min(1, shownPixels / Math.max(bitmap.width, bitmap.height));
  useEffect(() => {
    if (canvas.current !== null) coverPicture(canvas.current, bitmap, boxes, fill, scale);
  }, [bitmap, boxes, fill, scale]);
  /** Picture pixels a pixel of the screen. */
  const ratio = (): number => bitmap.width / (stage.current?.getBoundingClientRect().width ?? bitmap.width);
  return (
    <div class="redaction-stage">
      <div
        ref={stage}
        class="redaction-picture"
        style={{ '--ratio': `${bitmap.width / bitmap.height}` }}
        onPointerUp={(event) => {
          if (event.target !== canvas.current) return;
          const at = event.currentTarget.getBoundingClientRect();
          onTap({ x: (event.clientX - at.x) * ratio(), y: (event.clientY - at.y) * ratio() });
        }}
      >
        <canvas
          ref={canvas}
          width={Math.max(1, Math.round(bitmap.width * scale))}
          height={Math.max(1, Math.round(bitmap.height * scale))}
          role="img"
          aria-label={t('photo.cover.picture')}
        />
        {boxes.map((box, index) => (
          <StageBox
            key={box.id}
            box={box}
            picture={redaction.value.picture}
            name={t(`photo.cover.name.${box.kind}`, {
              n: boxes.slice(0, index + 1).filter(({ kind }) => kind === box.kind).length,
            })}
            on={box.id === selected}
            ratio={ratio}
            onAct={onAct}
          />
        ))}
      </div>
      <p class="redaction-hint" aria-hidden="true">
        <Icon name="move" />
        {t('photo.cover.hint')}
      </p>
    </div>
  );
};

const StageBox = ({
  box,
  picture,
  name,
  on,
  ratio,
  onAct,
}: {
  readonly box: PhotoBox;
  readonly picture: Redaction['picture'];
  readonly name: string;
  readonly on: boolean;
  readonly ratio: () => number;
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
        if (start === null) return;
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
