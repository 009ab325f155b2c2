import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { judgeReason } from '../../../shared/journal/reason/judgeReason.ts';
import { ReasonSchema, reasonCodes } from '../../../shared/journal/reason/ReasonSchema.ts';
import { useZone } from '../app/useZone.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import { reasonPlace } from './createReview.ts';
import type { ReasonInput } from './JournalFilterInput.ts';
import { useReview } from './useReview.ts';
import './whyDialog.css';

/** What somebody can say themselves; being on duty is no reason to read the journal. */
const codes = reasonCodes.filter((code) => code !== 'ON_DUTY');
const links = ['NONE', 'INCIDENT', 'PERSON', 'FILE'] as const;

/** Why somebody looks into the journal, before it shows anything. What they said last time stands there already. */
export const WhyDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const review = useReview();
  const { drafts } = useZone();
  const id = useId();
  const said = useSignal(review.reason.peek() ?? lastReason(drafts.draft(reasonPlace).peek().text));
  const problem = useSignal<string | null>(null);
  const set = (change: Partial<Record<keyof ReasonInput, string>>): void => {
    said.value = { ...said.value, ...change } as ReasonInput;
    problem.value = null;
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const parsed = v.safeParse(ReasonSchema, said.value);
    const judged = parsed.success ? judgeReason(parsed.output) : null;
    if (judged?.ok) {
      review.giveReason(judged.value);
      onClose();
      return;
    }
    problem.value =
      judged === null
        ? refusalText('input.invalid')
        : refusalText(judged.refusal.code, judged.refusal.params);
  };
  const { code, linkType, linkId, text } = said.value;
  const hint = `${id}-problem`;
  return (
    <Dialog title={t('journal.why.title')} onClose={onClose}>
      <form class="dialog-body" onSubmit={submit} noValidate>
        <p>{t('journal.why.words')}</p>
        <Field id={`${id}-code`} label={t('journal.why.code')}>
          <select
            id={`${id}-code`}
            class="input"
            autofocus
            value={code}
            onChange={(event) => set({ code: event.currentTarget.value })}
          >
            {codes.map((one) => (
              <option key={one} value={one}>
                {t(`journal.reason.${one}`)}
              </option>
            ))}
          </select>
        </Field>
        <div class="field-pair">
          <Field id={`${id}-link`} label={t('journal.why.linkType')}>
            <select
              id={`${id}-link`}
              class="input"
              value={linkType ?? 'NONE'}
              onChange={({ currentTarget: { value } }) => {
                const { linkType: _type, linkId: _id, ...rest } = said.value;
                const type = links.find((one) => one === value);
                said.value = type === undefined || type === 'NONE' ? rest : { ...said.value, linkType: type };
                problem.value = null;
              }}
            >
              {links.map((one) => (
                <option key={one} value={one}>
                  {t(`journal.why.link.${one}`)}
                </option>
              ))}
            </select>
          </Field>
          {linkType !== undefined && (
            <Field id={`${id}-id`} label={t('journal.why.linkId')}>
              <input
                id={`${id}-id`}
                class="input"
                maxLength={128}
                autoComplete="off"
                value={linkId ?? ''}
                onInput={(event) => set({ linkId: event.currentTarget.value })}
              />
            </Field>
          )}
        </div>
        <Field id={`${id}-text`} label={t('journal.why.text')} hint={t('journal.why.textHint')}>
          <textarea
            id={`${id}-text`}
            class="input"
            maxLength={1000}
            aria-describedby={`${id}-text-hint`}
            value={text ?? ''}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        </Field>
        <p class="why-problem" id={hint} role="alert">
          {problem}
        </p>
        <div class="dialog-foot">
          <span />
          <Button kind="primary" type="submit" icon="book-open-check">
            {t('journal.why.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};

const Kept = v.pipe(v.string(), v.parseJson(), ReasonSchema);

const lastReason = (kept: string): ReasonInput => {
  const parsed = v.safeParse(Kept, kept);
  return parsed.success ? parsed.output : { code: 'COMPLAINT' };
};
