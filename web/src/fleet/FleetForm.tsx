import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import * as v from 'valibot';
import { type UnitSettings, wazePolicies } from '../../../shared/unit/settings/UnitSettings.ts';
import { UnitSettingsSchema } from '../../../shared/unit/settings/UnitSettingsSchema.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { CommandProblem } from '../people/CommandProblem.tsx';
import { useZoneCommand } from '../people/useZoneCommand.ts';
import { Button } from '../ui/button/Button.tsx';
import { Field } from '../ui/field/Field.tsx';
import { Notice } from '../ui/notice/Notice.tsx';
import { draftOf, type FleetDraft, settingsOf } from './FleetDraft.ts';
import { fleetDocuments } from './fleetDocuments.ts';
import { StatusRows } from './StatusRows.tsx';
import '../app/choice.css';

const ReplySchema = v.object({ reply: v.object({ settings: UnitSettingsSchema }) });
const times = ['repeat', 'escalate', 'lone'] as const;

/** The zone's statuses, times and Waze as one form; refused as a whole where somebody changed them meanwhile. */
export const FleetForm = ({ settings }: { readonly settings: UnitSettings }) => {
  const { send } = useZone();
  const id = useId();
  const before = useSignal(settings);
  const draft = useSignal<FleetDraft>(draftOf(settings));
  const said = useSignal<'nothing' | 'wrong' | 'saved'>('nothing');
  const { state, run, forget } = useZoneCommand();
  const change = (next: Partial<FleetDraft>): void => {
    forget();
    said.value = 'nothing';
    draft.value = { ...draft.value, ...next };
  };
  const submit = async (): Promise<void> => {
    const wanted = settingsOf(draft.value, before.value);
    said.value = wanted === null ? 'wrong' : 'nothing';
    if (wanted === null) return;
    const { version } = before.value;
    const input = { ...wanted };
    const base = version === 0 ? {} : { baseVersion: version };
    const changed = await run(() =>
      send({ document: fleetDocuments.change, input, entity: 'UNITS', ...base }, (data) => {
        const parsed = v.safeParse(ReplySchema, data);
        return parsed.success ? parsed.output.reply.settings : null;
      }),
    );
    if (changed === null) return;
    before.value = changed;
    draft.value = draftOf(changed);
    said.value = 'saved';
  };
  return (
    <form
      class="fleet"
      noValidate
      aria-busy={state.kind === 'sending'}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <section class="person-part">
        <h3>{t('fleet.statuses')}</h3>
        <p>{t('fleet.statusHint')}</p>
        <StatusRows statuses={draft.value.statuses} onChange={(statuses) => change({ statuses })} />
      </section>
      <section class="person-part">
        <h3>{t('fleet.times')}</h3>
        <div class="field-pair fleet-times">
          {times.map((time) => (
            <Field key={time} id={`${id}-${time}`} label={t(`fleet.${time}`)}>
              <input
                id={`${id}-${time}`}
                class="input"
                inputMode="numeric"
                maxLength={4}
                autoComplete="off"
                value={draft.value[time]}
                onInput={({ currentTarget }) => change({ [time]: currentTarget.value })}
              />
            </Field>
          ))}
        </div>
      </section>
      <fieldset class="choice">
        <legend>{t('fleet.waze')}</legend>
        <div class="choice-options">
          {wazePolicies.map((policy) => (
            <label key={policy} class="choice-option">
              <input
                type="radio"
                name={`${id}-waze`}
                checked={draft.value.waze === policy}
                onChange={() => change({ waze: policy })}
              />
              {t(`fleet.wazePolicy.${policy}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <CommandProblem state={state} onLeave={() => undefined} />
      {said.value === 'wrong' && (
        <p class="why-problem" role="alert">
          {t('fleet.wrong')}
        </p>
      )}
      {said.value === 'saved' && (
        <Notice kind="done" role="status">
          <p>{t('fleet.saved')}</p>
        </Notice>
      )}
      <p>
        <Button kind="primary" type="submit">
          {state.kind === 'sending' ? t('people.sending') : t('fleet.save')}
        </Button>
      </p>
    </form>
  );
};
