import { useId } from 'preact/hooks';
import { type Nature, natures } from '../../../../shared/incident/Nature.ts';
import { t } from '../../i18n/t.ts';
import '../../app/choice.css';

/** Established, or somebody's judgement: never chosen for the person who writes it. */
export const NatureChoice = ({
  chosen,
  missing,
  onChoose,
}: {
  readonly chosen: Nature | null;
  readonly missing: boolean;
  readonly onChoose: (nature: Nature) => void;
}) => {
  const name = useId();
  return (
    <fieldset class={missing ? 'choice field-wrong' : 'choice'}>
      <legend>{t('act.nature')}</legend>
      <div class="choice-options choice-short">
        {natures.map((nature) => (
          <label key={nature} class="choice-option">
            <input type="radio" name={name} checked={chosen === nature} onChange={() => onChoose(nature)} />
            <span>{t(`nature.${nature}`)}</span>
          </label>
        ))}
      </div>
      {missing && <p class="field-hint">{t('act.natureMissing')}</p>}
    </fieldset>
  );
};
