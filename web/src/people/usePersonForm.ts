import { useEffect, useId, useRef } from 'preact/hooks';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { draftProblems, type PersonForm, type WrongField, wrongFields } from './draftProblems.ts';
import { fieldOfRefusal } from './fieldOfRefusal.ts';
import type { PersonView } from './PeopleSource.ts';
import { draftOf, type PersonDraft, PersonDraftSchema } from './PersonDraft.ts';
import { refusalWords } from './refusalWords.ts';
import { useKeptForm } from './useKeptForm.ts';
import { useZoneCommand } from './useZoneCommand.ts';

/**
 * A form about a person: kept as it is typed, judged by the zone's own rules once it was tried, and with the zone's
 * refusals beside the field they are about.
 */
export const usePersonForm = (form: PersonForm, person: PersonView | null) => {
  const { config } = useZone();
  const id = useId();
  const element = useRef<HTMLDivElement>(null);
  const kept = useKeptForm<PersonDraft>(
    form === 'ADD' ? 'people.add' : `people.${form.toLowerCase()}:${person?.id ?? ''}`,
    PersonDraftSchema,
    draftOf(person, config.languages.slice(0, 1)),
  );
  const command = useZoneCommand();
  const problems = kept.tried ? draftProblems(form, kept.values) : [];
  const refused = command.state.kind === 'refused' ? command.state : null;
  const refusedField = refused && fieldOfRefusal(refused);
  const field = wrongFields.find((one) => one === refusedField) ?? null;
  const wrong = (name: WrongField): string | undefined => {
    if (problems.includes(name)) return t(`people.wrong.${name}`);
    if (refused === null || field !== name) return undefined;
    return refused.code === 'input.invalid' ? t(`people.wrong.${name}`) : refusalWords(refused);
  };
  const first = wrongFields.find((name) => wrong(name) !== undefined);
  // The field that needs the person gets the focus, however the "no" came about.
  useEffect(() => {
    if (first !== undefined) element.current?.querySelector<HTMLElement>(`[data-field=${first}]`)?.focus();
  }, [first, refused]);
  return {
    id,
    element,
    ...kept,
    ...command,
    problems,
    wrong,
    /** Whether the refusal is said beside a field, and so not once more below. */
    saidBeside: field !== null,
    change: (next: Partial<PersonDraft>): void => {
      command.forget();
      kept.change(next);
    },
  };
};

export type PersonFormState = ReturnType<typeof usePersonForm>;
