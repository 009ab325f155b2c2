import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useZone } from '../../app/useZone.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Icon } from '../../ui/icon/Icon.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { openPhotos } from '../openPhotos.ts';
import type { PhotoCaptureProps } from '../PhotoCaptureProps.ts';
import { sendPicture } from '../sendPicture.ts';
import { usePhotos } from '../usePhotos.ts';
import { findFaces } from './findFaces.ts';
import type { BoxKind, PhotoBox } from './PhotoBox.ts';
import { nothingCovered } from './Redaction.ts';
import type { RedactionAct } from './RedactionAct.ts';
import { RedactionStage } from './RedactionStage.tsx';
import type { ReadPicture } from './readPicture.ts';
import { redactionAfter } from './redactionAfter.ts';
import { middleOf, type StageView, wholeView } from './stageView.ts';
import './redaction.css';

type Opened = Extract<ReadPicture, { ok: true }>;

/** One photo before it goes: boxes over what nobody is to see, in one press where that is possible, and the send button. */
export const RedactionEditor = ({
  picture,
  context,
  about,
  entity,
  onSent,
  onAgain,
  onDone,
}: Omit<PhotoCaptureProps, 'files' | 'onClose'> & {
  readonly picture: Opened;
  readonly onDone: () => void;
}) => {
  const { bitmap } = picture;
  const zone = useZone();
  const photos = usePhotos();
  const now = useSignal(nothingCovered({ width: bitmap.width, height: bitmap.height }));
  const view = useSignal(wholeView);
  const tool = useSignal<BoxKind>('FACE');
  const faces = useSignal<readonly Omit<PhotoBox, 'id' | 'kind'>[]>([]);
  const state = useSignal<'ready' | 'sending' | 'noRoom'>('ready');
  const act = (next: RedactionAct): void => {
    now.value = redactionAfter(now.peek(), next);
  };
  useEffect(() => {
    let current = true;
    void findFaces(bitmap).then((found) => {
      if (current) faces.value = found;
    });
    return () => {
      current = false;
    };
  }, [bitmap]);
  const { boxes, selected, fill } = now.value;
  const count = (kind: BoxKind): number => boxes.filter((box) => box.kind === kind).length;
  const put = (what: BoxKind): void => {
    tool.value = what;
    const found = what === 'FACE' ? faces.peek() : [];
    // What was recognised is covered in one press, all of it; after that each press is one more.
    if (found.length > 0) for (const face of found) act({ kind: 'add', what, found: face });
    else act({ kind: 'add', what, ...inSight(view.peek(), bitmap) });
    faces.value = what === 'FACE' ? [] : faces.peek();
  };
  const keeps = photos?.settings.value?.keepOriginal;
  const send = async (): Promise<void> => {
    if (state.peek() === 'sending') return;
    state.value = 'sending';
    // Pressed before this device's store was open: it waits for that.
    const lane = (await openPhotos(zone).catch(() => null))?.lane ?? null;
    if (lane === null) {
      state.value = 'noRoom';
      return;
    }
    const photoId = await sendPicture(lane, {
      picture,
      redaction: now.peek(),
      keepOriginal: keeps !== 'NEVER',
      context,
      about,
      entity: entity ?? `photos:${context.kind}:${context.ref}`,
    }).catch(() => null);
    state.value = photoId === null ? 'noRoom' : 'ready';
    if (photoId === null) return;
    onSent?.({ photoId });
    onDone();
  };
  return (
    <div class="redaction">
      <RedactionStage
        bitmap={bitmap}
        redaction={now}
        view={view}
        onAct={act}
        onTap={(at) => act({ kind: 'add', what: tool.peek(), at, closer: view.peek().zoom })}
      />
      <div class="redaction-panel">
        <div class="redaction-count">
          <p role="status">
            <b>{t('photo.cover.boxes', { count: boxes.length })}</b>{' '}
            <span>
              {count('FACE') > 0 && (
                <span class="redaction-counted">{t('photo.cover.faces', { count: count('FACE') })}</span>
              )}
              {count('FACE') > 0 && count('PLATE') > 0 && ' · '}
              {count('PLATE') > 0 && (
                <span class="redaction-counted">{t('photo.cover.plates', { count: count('PLATE') })}</span>
              )}
            </span>
          </p>
          <IconAct
            icon="undo-2"
            label={t('photo.cover.undo')}
            off={now.value.before.length === 0}
            onPress={() => act({ kind: 'undo' })}
          />
          <IconAct
            icon="redo-2"
            label={t('photo.cover.redo')}
            off={now.value.after.length === 0}
            onPress={() => act({ kind: 'redo' })}
          />
          <IconAct
            icon="trash-2"
            label={t('photo.cover.remove')}
            off={selected === null}
            onPress={() => selected !== null && act({ kind: 'remove', id: selected })}
          />
        </div>
        <div class="redaction-tools">
          {(['FACE', 'PLATE'] as const).map((kind) => (
            <Button
              key={kind}
              icon={kind === 'FACE' ? 'scan-face' : 'rectangle-ellipsis'}
              onPress={() => put(kind)}
              attributes={{
                class: `button redaction-tool${tool.value === kind ? ' redaction-tool-on' : ''}`,
                ...(kind === 'FACE' && { autofocus: true }),
              }}
            >
              {t(`photo.cover.${kind}`)} <span class="redaction-n">{count(kind)}</span>
            </Button>
          ))}
        </div>
        <fieldset class="redaction-fills">
          <legend class="unseen">{t('photo.cover.fill')}</legend>
          {(['BLACK', 'PIXELS'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="fill"
                class="unseen"
                checked={fill === one}
                onChange={() => act({ kind: 'fill', fill: one })}
              />
              <span>
                <Icon name={one === 'BLACK' ? 'square' : 'grid-3x3'} />
                {t(`photo.cover.${one}`)}
              </span>
            </label>
          ))}
        </fieldset>
        <ul class="redaction-words">
          <li>
            <Icon name="info" />
            {t(faces.value.length > 0 ? 'photo.cover.found' : 'photo.cover.how')}
          </li>
          <li>
            <Icon name="lock" />
            {t(`photo.cover.original.${keeps ?? 'UNKNOWN'}`)}
          </li>
        </ul>
        {state.value === 'noRoom' && (
          <Notice kind="danger" role="alert">
            <p>{t('photo.cover.noRoom')}</p>
          </Notice>
        )}
        <div class="photo-foot redaction-foot">
          <Button onPress={onAgain}>{t('photo.cover.again')}</Button>
          <Button
            kind="primary"
            icon="send"
            onPress={() => void send()}
            attributes={{
              class: 'button button-primary redaction-send',
              'aria-busy': state.value === 'sending',
            }}
          >
            {t(boxes.length > 0 ? 'photo.cover.sendCovered' : 'photo.cover.send')}
          </Button>
        </div>
      </div>
    </div>
  );
};

/** Looking closer, a box by the button goes to the middle of what is seen; else to where such a thing usually is. */
const inSight = (view: StageView, { width, height }: ImageBitmap) => {
  const { x, y } = middleOf(view);
  return view.zoom > 1 ? { at: { x: x * width, y: y * height }, closer: view.zoom } : {};
};

const IconAct = ({
  icon,
  label,
  off,
  onPress,
}: {
  readonly icon: 'undo-2' | 'redo-2' | 'trash-2';
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
}) => (
  <button
    type="button"
    class="button button-quiet"
    aria-label={label}
    title={label}
    aria-disabled={off ? 'true' : undefined}
    onClick={() => !off && onPress()}
  >
    <Icon name={icon} />
  </button>
);
