import { t } from '../i18n/t.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { DialogForm } from './DialogForm.tsx';
import { draftProblems } from './draftProblems.ts';
import type { PersonView } from './PeopleSource.ts';
import { rightsOf } from './PersonDraft.ts';
import { ReasonField } from './ReasonField.tsx';
import { RightsSummary } from './RightsSummary.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { rightsDifference } from './rightsDifference.ts';
import { usePeople } from './usePeople.ts';
import { usePersonForm } from './usePersonForm.ts';
import { WordField } from './WordField.tsx';

/** Changes what somebody may do, and says what they gain and lose before it is done. */
export const RightsDialog = ({
  person,
  back,
  onClose,
}: {
  readonly person: PersonView;
  readonly back: boolean;
  readonly onClose: () => void;
}) => {
  const { source, took } = usePeople();
  const form = usePersonForm('RIGHTS', person);
  const { values } = form;
  const difference = rightsDifference(person, rightsOf(values));
  const submit = async (): Promise<void> => {
    form.setTried();
    if (draftProblems('RIGHTS', values).length > 0 || difference.none) return;
    const reply = await form.run(() =>
      source.changeRights(
        { personId: person.id, version: person.version },
        { ...rightsOf(values), reason: values.reason.trim() },
      ),
    );
    if (reply === null) {
      // Somebody else changed the person meanwhile: show who they are now; what was chosen is kept.
      const now = await source.person(person.id);
      if (now.ok && now.value.version !== person.version) took(now.value);
      return;
    }
    form.discard();
    took(reply.person);
    onClose();
  };
  return (
    <Dialog title={t('people.rights.change', { name: person.name })} width="wide" onClose={onClose}>
      <DialogForm
        name="RIGHTS"
        state={form.saidBeside ? { kind: 'idle' } : form.state}
        back={back}
        label={t('people.rights.submit')}
        savedAt={form.savedAt}
        onSubmit={() => void submit()}
        onClose={onClose}
        onDiscard={form.discard}
      >
        <div ref={form.element} class="person-form">
          <RoleChoice form={form} />
          <div class="field-pair">
            <WordField form={form} name="validFrom" attributes={{ type: 'date' }} />
            <WordField form={form} name="validUntil" attributes={{ type: 'date' }} />
            <WordField form={form} name="trainingValidUntil" attributes={{ type: 'date' }} />
          </div>
          <ReasonField
            id={`${form.id}-reason`}
            value={values.reason}
            error={form.wrong('reason')}
            onInput={(reason) => form.change({ reason })}
          />
          <RightsSummary name={person.name} difference={difference} tried={form.tried} />
        </div>
      </DialogForm>
    </Dialog>
  );
};
