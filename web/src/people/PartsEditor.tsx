import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { partProblems } from './partProblems.ts';

type Part = { readonly id: string; readonly name: string };

/** One list of parts: short name, full name, and the ways to add one and take one away. */
export const PartsEditor = ({
  kind,
  parts,
  tried,
  onChange,
}: {
  readonly kind: 'teams' | 'districts' | 'units';
  readonly parts: readonly Part[];
  readonly tried: boolean;
  readonly onChange: (parts: Part[]) => void;
}) => {
  const wrong = tried ? partProblems(parts) : new Set<number>();
  const put = (index: number, next: Partial<Part>): void =>
    onChange(parts.map((part, at) => (at === index ? { ...part, ...next } : part)));
  return (
    <fieldset class="parts">
      <legend class="field-legend">
        {t(`people.organisation.${kind}`)} <span class="parts-count">{parts.length}</span>
      </legend>
      {wrong.size > 0 && (
        <p class="why-problem" role="alert">
          {t('people.organisation.wrong')}
        </p>
      )}
      <div class="parts-rows">
        {parts.map((part, index) => (
          <div key={index} class={wrong.has(index) ? 'parts-row field-wrong' : 'parts-row'}>
            <input
              class="input"
              aria-label={t('people.organisation.short')}
              aria-invalid={wrong.has(index) ? true : undefined}
              maxLength={20}
              value={part.id}
              onInput={(event) => put(index, { id: event.currentTarget.value })}
            />
            <input
              class="input"
              aria-label={t('people.organisation.full')}
              maxLength={100}
              value={part.name}
              onInput={(event) => put(index, { name: event.currentTarget.value })}
            />
            <button
              type="button"
              class="button button-quiet"
              aria-label={t('people.organisation.remove', { name: part.name || part.id })}
              onClick={() => onChange(parts.filter((_, at) => at !== index))}
            >
              <Icon name="trash-2" />
            </button>
          </div>
        ))}
      </div>
      <Button icon="plus" onPress={() => onChange([...parts, { id: '', name: '' }])}>
        {t(`people.organisation.add.${kind}`)}
      </Button>
    </fieldset>
  );
};
