import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import { t } from '../i18n/t.ts';
import { Field } from '../ui/field/Field.tsx';

const most = 40;

/** Colleagues on duty, by call sign or name; several can be chosen. */
export const PeoplePicker = ({
  without,
  chosen,
  onChoose,
}: {
  readonly without: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (personIds: readonly string[]) => void;
}) => {
  const { units } = useLiveZone();
  const id = useId();
  const sought = useSignal('');
  const words = sought.value.trim().toLowerCase();
  const found = units.units.value
    .flatMap(({ callSign, crew }) => crew.map(({ personId, name }) => ({ personId, name, callSign })))
    .filter(({ personId }) => !without.includes(personId))
    .filter(
      (one) => chosen.includes(one.personId) || `${one.callSign} ${one.name}`.toLowerCase().includes(words),
    )
    .slice(0, most);
  return (
    <div class="people-picker">
      <Field id={id} label={t('chat.new.who')} hint={t('chat.new.onDuty')}>
        <input
          id={id}
          class="input"
          type="search"
          aria-describedby={`${id}-hint`}
          value={sought.value}
          onInput={(event) => {
            sought.value = event.currentTarget.value;
          }}
        />
      </Field>
      <ul class="people-list people-found">
        {found.map(({ personId, name, callSign }) => (
          <li key={personId}>
            <label class="switch">
              <input
                type="checkbox"
                checked={chosen.includes(personId)}
                onChange={(event) =>
                  onChoose(
                    event.currentTarget.checked
                      ? [...chosen, personId]
                      : chosen.filter((one) => one !== personId),
                  )
                }
              />
              <span>
                <b>{callSign}</b> {name}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
};
