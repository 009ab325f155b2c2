import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { Field } from '../ui/field/Field.tsx';
import type { ChatFeed } from './ChatFeed.ts';
import { type FoundPerson, useColleagues } from './useColleagues.ts';

/** Colleagues by call sign or name, on duty or not; several can be chosen. Who was chosen stays on top. */
export const PeoplePicker = ({
  chat,
  without,
  chosen,
  onChoose,
}: {
  readonly chat: ChatFeed;
  readonly without: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (personIds: readonly string[]) => void;
}) => {
  const id = useId();
  const sought = useSignal('');
  const picked = useSignal<readonly FoundPerson[]>([]);
  const kept = picked.value.filter(({ personId }) => chosen.includes(personId));
  const found = useColleagues(chat, sought.value).filter(
    ({ personId }) => !without.includes(personId) && !chosen.includes(personId),
  );
  const choose = (person: FoundPerson, on: boolean): void => {
    picked.value = on ? [...kept, person] : kept;
    onChoose(on ? [...chosen, person.personId] : chosen.filter((one) => one !== person.personId));
  };
  return (
    <div class="people-picker">
      <Field id={id} label={t('chat.new.who')} hint={t('chat.new.byName')}>
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
        {[...kept, ...found].map((person) => (
          <li key={person.personId}>
            <label class="switch">
              <input
                type="checkbox"
                checked={chosen.includes(person.personId)}
                onChange={(event) => choose(person, event.currentTarget.checked)}
              />
              <span>
                {person.callSign !== undefined && <b>{person.callSign} </b>}
                {person.name}
                {person.place !== undefined && <small> {person.place}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
};
