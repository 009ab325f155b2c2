import { useId, useMemo } from 'preact/hooks';
import * as v from 'valibot';
import { webhookKinds } from '../../../shared/webhook/WebhookKind.ts';
import { t } from '../i18n/t.ts';
import { useKeptForm } from '../people/useKeptForm.ts';
import { useZoneCommand } from '../people/useZoneCommand.ts';
import { newUlid } from '../platform/newUlid.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Field } from '../ui/field/Field.tsx';
import type { WebhookSource } from './createWebhookSource.ts';
import { OfficeForm } from './OfficeForm.tsx';
import type { WebhookReplyView, WebhookView } from './webhookSchemas.ts';

const text = v.fallback(v.string(), '');
const DraftSchema = v.object({
  label: text,
  url: text,
  kinds: v.fallback(v.array(v.picklist(webhookKinds)), []),
});

/** A new connection, or another name and other events for one that is there. */
export const WebhookDialog = ({
  source,
  webhook,
  onDone,
  onClose,
}: {
  readonly source: WebhookSource;
  /** Null: a new one. */
  readonly webhook: WebhookView | null;
  readonly onDone: (reply: WebhookReplyView) => void;
  readonly onClose: () => void;
}) => {
  const id = useId();
  const newId = useMemo(() => newUlid(), []);
  const form = useKeptForm(`webhooks.${webhook?.id ?? 'new'}`, DraftSchema, {
    label: webhook?.label ?? '',
    url: webhook?.url ?? '',
    kinds: [...(webhook?.kinds ?? [])],
  });
  const { state, run, forget } = useZoneCommand();
  const { label, url, kinds } = form.values;
  const whole = label.trim() !== '' && url.trim() !== '' && kinds.length > 0;
  const change = (next: Partial<typeof form.values>): void => {
    forget();
    form.change(next);
  };
  const submit = async (): Promise<void> => {
    form.setTried();
    if (!whole) return;
    const reply = await run(() =>
      webhook === null
        ? source.register(newId, { label: label.trim(), url: url.trim(), kinds })
        : source.change(webhook.id, { label: label.trim(), kinds }),
    );
    if (reply === null) return;
    form.discard();
    onDone(reply);
  };
  return (
    <Dialog
      title={webhook === null ? t('webhooks.add') : t('webhooks.changeOf', { label: webhook.label })}
      onClose={onClose}
    >
      <OfficeForm
        state={state}
        label={t(webhook === null ? 'webhooks.add' : 'webhooks.save')}
        onSubmit={() => void submit()}
        onClose={onClose}
      >
        {form.tried && !whole && (
          <p class="why-problem" role="alert">
            {t('webhooks.wrong')}
          </p>
        )}
        <Field id={`${id}-label`} label={t('webhooks.label')} hint={t('webhooks.labelHint')}>
          <input
            id={`${id}-label`}
            class="input"
            maxLength={60}
            autoComplete="off"
            aria-describedby={`${id}-label-hint`}
            value={label}
            onInput={({ currentTarget }) => change({ label: currentTarget.value })}
          />
        </Field>
        {webhook === null && (
          <Field id={`${id}-url`} label={t('webhooks.url')} hint={t('webhooks.urlHint')}>
            <input
              id={`${id}-url`}
              class="input"
              type="url"
              inputMode="url"
              maxLength={500}
              autoComplete="off"
              spellcheck={false}
              aria-describedby={`${id}-url-hint`}
              value={url}
              onInput={({ currentTarget }) => change({ url: currentTarget.value })}
            />
          </Field>
        )}
        <fieldset class="many">
          <legend class="field-legend">{t('webhooks.kinds')}</legend>
          <div class="many-options">
            {webhookKinds.map((kind) => (
              <label key={kind} class="check">
                <input
                  type="checkbox"
                  checked={kinds.includes(kind)}
                  onChange={({ currentTarget }) =>
                    change({
                      kinds: webhookKinds.filter((one) =>
                        one === kind ? currentTarget.checked : kinds.includes(one),
                      ),
                    })
                  }
                />
                {t(`webhooks.kind.${kind}`)}
              </label>
            ))}
          </div>
        </fieldset>
      </OfficeForm>
    </Dialog>
  );
};
