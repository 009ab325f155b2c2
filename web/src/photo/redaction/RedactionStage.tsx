import { type ReadonlySignal, type Signal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import { coverPicture } from './coverPicture.ts';
import type { Redaction } from './Redaction.ts';
import type { RedactionAct } from './RedactionAct.ts';
import { StageBox } from './StageBox.tsx';
import { StageZoom } from './StageZoom.tsx';
import { type StagePlace, type StageView, showing } from './stageView.ts';
import { useStageGestures } from './useStageGestures.ts';

/** As many pixels as a screen shows, and from close by; what is sent is drawn anew, whole. */
const shownPixels = { whole: 1_600, close: 3_200 };

/** The picture with its boxes; two fingers, the wheel or + and - look closer. Boxes stay where they are in the picture. */
export const RedactionStage = ({
  bitmap,
  redaction,
  view,
  onAct,
  onTap,
}: {
  readonly bitmap: ImageBitmap;
  readonly redaction: ReadonlySignal<Redaction>;
  readonly view: Signal<StageView>;
  readonly onAct: (act: RedactionAct) => void;
  /** A place of the picture, in its pixels. */
  readonly onTap: (at: StagePlace) => void;
}) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const { boxes, fill, selected } = redaction.value;
  const { zoom, x, y } = view.value;
  const pixels = zoom > 1.5 ? shownPixels.close : shownPixels.whole;
  const scale = Math.min(1, pixels / Math.max(bitmap.width, bitmap.height));
  const gestures = useStageGestures(stage, view, (at) =>
    onTap({ x: at.x * bitmap.width, y: at.y * bitmap.height }),
  );
  useEffect(() => {
    if (canvas.current !== null) coverPicture(canvas.current, bitmap, boxes, fill, scale);
  }, [bitmap, boxes, fill, scale]);
  // Whichever box the keys work on is seen: Tab, a button or an undo may have chosen one far away.
  useSignalEffect(() => {
    const { boxes: all, selected: id, picture } = redaction.value;
    const box = all.find((one) => one.id === id);
    if (box === undefined) return;
    view.value = showing(view.peek(), {
      x: (box.x + box.width / 2) / picture.width,
      y: (box.y + box.height / 2) / picture.height,
    });
  });
  /** Picture pixels a pixel of the screen. */
  const ratio = (): number => bitmap.width / (stage.current?.getBoundingClientRect().width ?? bitmap.width);
  const moved = (corner: number): string => `${(100 * (corner - 0.5 + zoom / 2)) / zoom}%`;
  return (
    <div class="redaction-stage">
      <section
        class="redaction-view"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows look around in it
        tabIndex={0}
        aria-label={t('photo.cover.look')}
        {...gestures.handlers}
      >
        <div
          ref={stage}
          class="redaction-picture"
          style={{
            '--ratio': `${bitmap.width / bitmap.height}`,
            '--zoom': `${zoom}`,
            translate: `${moved(x)} ${moved(y)}`,
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
              still={gestures.two}
              onAct={onAct}
            />
          ))}
        </div>
      </section>
      {zoom === 1 && (
        <p class="redaction-hint" aria-hidden="true">
          <Icon name="move" />
          {t('photo.cover.hint')}
        </p>
      )}
      <StageZoom view={view} />
    </div>
  );
};
