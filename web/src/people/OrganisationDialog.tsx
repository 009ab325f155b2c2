import * as v from 'valibot';
import { t } from '../i18n/t.ts';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';
import { DialogForm } from './DialogForm.tsx';
import { PartsEditor } from './PartsEditor.tsx';
import { partProblems } from './partProblems.ts';
import { useKeptForm } from './useKeptForm.ts';
import { usePeople } from './usePeople.ts';
import { useZoneCommand } from './useZoneCommand.ts';

const text = v.fallback(v.string(), '');
const parts = v.fallback(v.array(v.object({ id: text, name: text })), []);
const DraftSchema = v.object({ version: v.number(), teams: parts, districts: parts, units: parts });
const kinds = ['teams', 'districts', 'units'] as const;

/** The teams, districts and units people can belong to, as a whole. */
export const OrganisationDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { source, organisation } = usePeople();
  const now = organisation.value;
  const form = useKeptForm('people.organisation', DraftSchema, {
    version: now?.version ?? 0,
    teams: [...(now?.teams ?? [])],
    districts: [...(now?.districts ?? [])],
    units: [...(now?.units ?? [])],
  });
  const { state, run, forget } = useZoneCommand();
  const { version, ...values } = form.values;
  const submit = async (): Promise<void> => {
    form.setTried();
    if (kinds.some((kind) => partProblems(values[kind]).size > 0)) return;
    const changed = await run(() => source.changeOrganisation(values, version));
    if (changed === null) {
      const fresh = await source.organisation();
      if (fresh.ok) organisation.value = fresh.value;
      return;
    }
    form.discard();
    organisation.value = changed;
    onClose();
  };
  return (
    <Dialog title={t('people.organisation.title')} width="wide" onClose={onClose}>
      {now === null ? (
        <Skeleton rows={4} />
      ) : (
        <DialogForm
          name="ORGANISATION"
          state={state}
          back={false}
          label={t('people.organisation.submit')}
          savedAt={form.savedAt}
          onSubmit={() => void submit()}
          onClose={onClose}
          onDiscard={form.discard}
        >
          <p>{t('people.organisation.words')}</p>
          {form.begun && version !== now.version && (
            <p class="why-problem">{t('people.organisation.other')}</p>
          )}
          {kinds.map((kind) => (
            <PartsEditor
              key={kind}
              kind={kind}
              parts={values[kind]}
              tried={form.tried}
              onChange={(next) => {
                forget();
                form.change({ [kind]: next });
              }}
            />
          ))}
        </DialogForm>
      )}
    </Dialog>
  );
};
