import type { Signal } from '@preact/signals';
import { t } from '../../i18n/t.ts';
import { Icon } from '../../ui/icon/Icon.tsx';
import { type StageView, wholeView, zoomedAt } from './stageView.ts';
import { zoomStep } from './useStageGestures.ts';

/** Closer and further for whoever has one finger, or none: what two fingers and the wheel do. */
export const StageZoom = ({ view }: { readonly view: Signal<StageView> }) => {
  const { zoom } = view.value;
  const middle = { x: 0.5, y: 0.5 };
  const by = (factor: number) => (): void => {
    view.value = zoomedAt(view.peek(), factor, middle);
  };
  return (
    <div class="redaction-zoom">
      {zoom > 1 && (
        <button
          type="button"
          class="redaction-zoom-act"
          onClick={() => {
            view.value = wholeView;
          }}
        >
          <span class="unseen">{t('photo.cover.whole')}</span>
          <span class="number" aria-hidden="true">
            {Math.round(zoom * 100)} %
          </span>
        </button>
      )}
      {(['minus', 'plus'] as const).map((icon) => {
        const label = t(icon === 'plus' ? 'photo.cover.closer' : 'photo.cover.further');
        const off = icon === 'plus' ? zoom >= 8 : zoom <= 1;
        return (
          <button
            key={icon}
            type="button"
            class="redaction-zoom-act"
            aria-label={label}
            title={label}
            aria-disabled={off ? 'true' : undefined}
            onClick={off ? undefined : by(icon === 'plus' ? zoomStep : 1 / zoomStep)}
          >
            <Icon name={icon} />
          </button>
        );
      })}
    </div>
  );
};
