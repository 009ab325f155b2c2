import { useSignal } from '@preact/signals';
import { ranks } from '../../../shared/directory/Rank.ts';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { DialogForm } from './DialogForm.tsx';
import { draftProblems } from './draftProblems.ts';
import { FirstPassword } from './FirstPassword.tsx';
import { ManyField } from './ManyField.tsx';
import { PartField } from './PartField.tsx';
import type { PersonReplyView, PersonView } from './PeopleSource.ts';
import { profileOf, rightsOf } from './PersonDraft.ts';
import { RoleChoice } from './RoleChoice.tsx';
import { usePeople } from './usePeople.ts';
import { usePersonForm } from './usePersonForm.ts';
import { WordField } from './WordField.tsx';

const languages = ['nl', 'fr', 'de', 'en'] as const;

/** Adds somebody (with their first rights), or changes what gives no right. @param person null adds. */
export const PersonDialog = ({
  person,
  back,
  onClose,
}: {
  readonly person: PersonView | null;
  readonly back: boolean;
  readonly onClose: () => void;
}) => {
  const { navigate } = useClient();
  const { config } = useZone();
  const { source, list, organisation, took, opened } = usePeople();
  const name = person === null ? 'ADD' : 'CHANGE';
  const form = usePersonForm(name, person);
  const added = useSignal<PersonReplyView | null>(null);
  const parts = organisation.value;
  const submit = async (): Promise<void> => {
    form.setTried();
    const { values } = form;
    if (draftProblems(name, values).length > 0) return;
    const email = values.email.trim();
    const reply = await form.run(() =>
      person === null
        ? source.add({
            username: values.username.trim().toLowerCase(),
            ...(email === '' ? {} : { email }),
            ...profileOf(values),
            ...rightsOf(values),
          })
        : source.change({ personId: person.id, version: person.version }, profileOf(values)),
    );
    if (reply === null) return;
    form.discard();
    took(reply.person);
    if (person !== null) {
      onClose();
      return;
    }
    list.again();
    opened.value = reply.person;
    added.value = reply;
  };
  if (added.value !== null) {
    const { id } = added.value.person;
    return (
      <FirstPassword
        reply={added.value}
        onClose={() => {
          onClose();
          navigate({ kind: 'person', zone: config.code, id });
        }}
      />
    );
  }
  return (
    <Dialog
      title={t(person === null ? 'people.add.title' : 'people.change.title')}
      width="wide"
      onClose={onClose}
    >
      <DialogForm
        name={name}
        state={form.saidBeside ? { kind: 'idle' } : form.state}
        back={back}
        label={t(person === null ? 'people.add.submit' : 'people.change.submit')}
        savedAt={form.savedAt}
        onSubmit={() => void submit()}
        onClose={onClose}
        onDiscard={form.discard}
      >
        <div ref={form.element} class="person-form">
          <div class="field-pair">
            <WordField form={form} name="name" attributes={{ maxLength: 100, autofocus: true }} />
            {person === null && (
              <WordField
                form={form}
                name="username"
                hint={t('people.usernameHint')}
                attributes={{ maxLength: 64, autocapitalize: 'none', spellcheck: false }}
              />
            )}
          </div>
          <div class="field-pair">
            <WordField form={form} name="personnelNumber" attributes={{ maxLength: 30 }} />
            <PartField
              form={form}
              name="rank"
              options={ranks.map((rank) => ({ id: rank, name: t(`people.rank.${rank}`) }))}
            />
          </div>
          <div class="field-pair">
            <PartField form={form} name="unit" options={parts?.units ?? []} />
            <PartField form={form} name="team" options={parts?.teams ?? []} />
          </div>
          <ManyField form={form} name="districts" options={parts?.districts ?? []} />
          <ManyField
            form={form}
            name="languages"
            options={languages.map((id) => ({ id, name: t(`people.language.${id}`) }))}
          />
          {person === null && (
            <>
              <WordField
                form={form}
                name="email"
                hint={t('people.emailHint')}
                attributes={{ type: 'email' }}
              />
              <RoleChoice form={form} />
              <div class="field-pair">
                <WordField form={form} name="validFrom" attributes={{ type: 'date' }} />
                <WordField form={form} name="validUntil" attributes={{ type: 'date' }} />
                <WordField form={form} name="trainingValidUntil" attributes={{ type: 'date' }} />
              </div>
            </>
          )}
        </div>
      </DialogForm>
    </Dialog>
  );
};
