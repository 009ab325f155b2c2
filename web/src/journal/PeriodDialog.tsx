import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { belgianWallClock } from './belgianWallClock.ts';
import { type Period, periodNames, periodOf } from './periods.ts';
import { useReview } from './useReview.ts';
import './periodDialog.css';

/** Between when and when, by Belgium's clocks; an empty field is the beginning, or now. */
export const PeriodDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { now } = useClient();
  const review = useReview();
  const id = useId();
  const before = review.question.peek();
  const from = useSignal(before.from === undefined ? '' : belgianWallClock.write(before.from));
  const to = useSignal(before.to === undefined ? '' : belgianWallClock.write(before.to));
  const reversed = useSignal(false);
  const choose = (period: Period): void => {
    const { from: _from, to: _to, ...rest } = review.question.peek();
    review.ask({ ...rest, ...period });
    onClose();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    if (from.value !== '' && to.value !== '' && from.value > to.value) {
      reversed.value = true;
      return;
    }
    choose({
      ...(from.value === '' ? {} : { from: belgianWallClock.read(from.value) }),
      ...(to.value === '' ? {} : { to: belgianWallClock.read(to.value) }),
    });
  };
  return (
    <Dialog title={t('journal.period.title')} onClose={onClose}>
      <form class="dialog-body" onSubmit={submit} noValidate>
        <div class="period-presets">
          {periodNames.map((name) => (
            <Button key={name} onPress={() => choose(periodOf(name, now.peek()))}>
              {t(`journal.period.preset.${name}`)}
            </Button>
          ))}
        </div>
        <div class="field-pair">
          <Field
            id={`${id}-from`}
            label={t('journal.period.from')}
            hint={t('journal.period.fromHint')}
            error={reversed.value ? refusalText('journal.periodReversed') : undefined}
          >
            <input
              id={`${id}-from`}
              class="input"
              type="datetime-local"
              aria-describedby={`${id}-from-hint`}
              value={from.value}
              onInput={(event) => {
                from.value = event.currentTarget.value;
                reversed.value = false;
              }}
            />
          </Field>
          <Field id={`${id}-to`} label={t('journal.period.to')} hint={t('journal.period.toHint')}>
            <input
              id={`${id}-to`}
              class="input"
              type="datetime-local"
              aria-describedby={`${id}-to-hint`}
              value={to.value}
              onInput={(event) => {
                to.value = event.currentTarget.value;
                reversed.value = false;
              }}
            />
          </Field>
        </div>
        <div class="dialog-foot">
          <Button onPress={onClose}>{t('journal.cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('journal.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
