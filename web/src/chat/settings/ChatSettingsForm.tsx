import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { channelKinds } from '../../../../shared/chat/ChannelKind.ts';
import type { ChatSettings } from '../../../../shared/chat/settings/ChatSettings.ts';
import { ChatSettingsSchema } from '../../../../shared/chat/settings/ChatSettingsSchema.ts';
import { useZone } from '../../app/useZone.ts';
import { t } from '../../i18n/t.ts';
import { CommandProblem } from '../../people/CommandProblem.tsx';
import { useZoneCommand } from '../../people/useZoneCommand.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { type ChatSettingsDraft, draftOf, settingsOf } from './ChatSettingsDraft.ts';
import { chatSettingsDocuments } from './chatSettingsDocuments.ts';
import { ReplyRows } from './ReplyRows.tsx';

const ReplySchema = v.object({ reply: v.object({ settings: ChatSettingsSchema }) });

/** All the zone's rules for talking as one form; refused as a whole where somebody changed them meanwhile. */
export const ChatSettingsForm = ({ settings }: { readonly settings: ChatSettings }) => {
  const { send } = useZone();
  const id = useId();
  const before = useSignal(settings);
  const draft = useSignal<ChatSettingsDraft>(draftOf(settings));
  const said = useSignal<'nothing' | 'wrong' | 'saved'>('nothing');
  const { state, run, forget } = useZoneCommand();
  const change = (next: Partial<ChatSettingsDraft>): void => {
    forget();
    said.value = 'nothing';
    draft.value = { ...draft.value, ...next };
  };
  const submit = async (): Promise<void> => {
    const wanted = settingsOf(draft.value);
    said.value = wanted === null ? 'wrong' : 'nothing';
    if (wanted === null) return;
    const command = {
      document: chatSettingsDocuments.change,
      input: { ...wanted },
      entity: 'chatSettings',
      baseVersion: before.value.version,
    };
    const changed = await run(() =>
      send(command, (data) => {
        const parsed = v.safeParse(ReplySchema, data);
        return parsed.success ? parsed.output.reply.settings : null;
      }),
    );
    if (changed === null) return;
    before.value = changed;
    draft.value = draftOf(changed);
    said.value = 'saved';
  };
  const { replies, offDuty, days, repeat } = draft.value;
  return (
    <form
      class="talk"
      noValidate
      aria-busy={state.kind === 'sending'}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <section class="person-part">
        <h3>{t('talk.replies')}</h3>
        <p>{t('talk.repliesHint')}</p>
        <ReplyRows replies={replies} onChange={(next) => change({ replies: next })} />
      </section>
      <fieldset class="talk-kinds">
        <legend>{t('talk.offDuty')}</legend>
        <p>{t('talk.offDutyHint')}</p>
        {channelKinds.map((kind) => (
          <label key={kind} class="talk-kind">
            <input
              type="checkbox"
              checked={offDuty.includes(kind)}
              onChange={({ currentTarget }) =>
                change({
                  offDuty: currentTarget.checked ? [...offDuty, kind] : offDuty.filter((one) => one !== kind),
                })
              }
            />
            <span>{t(`chat.kind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="field-pair">
        <Field id={`${id}-days`} label={t('talk.days')} hint={t('talk.daysHint')}>
          <input
            id={`${id}-days`}
            class="input"
            inputMode="numeric"
            maxLength={2}
            autoComplete="off"
            aria-describedby={`${id}-days-hint`}
            value={days}
            onInput={({ currentTarget }) => change({ days: currentTarget.value })}
          />
        </Field>
        <Field id={`${id}-repeat`} label={t('talk.repeat')} hint={t('talk.repeatHint')}>
          <input
            id={`${id}-repeat`}
            class="input"
            inputMode="numeric"
            maxLength={3}
            autoComplete="off"
            aria-describedby={`${id}-repeat-hint`}
            value={repeat}
            onInput={({ currentTarget }) => change({ repeat: currentTarget.value })}
          />
        </Field>
      </div>
      <CommandProblem state={state} onLeave={() => undefined} />
      {said.value === 'wrong' && (
        <p class="why-problem" role="alert">
          {t('talk.wrong')}
        </p>
      )}
      {said.value === 'saved' && (
        <Notice kind="done" role="status">
          <p>{t('talk.saved')}</p>
        </Notice>
      )}
      <p>
        <Button kind="primary" type="submit">
          {state.kind === 'sending' ? t('people.sending') : t('talk.save')}
        </Button>
      </p>
    </form>
  );
};
