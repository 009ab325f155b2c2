import { useId } from 'preact/hooks';
import { Kbd } from '../../ui/kbd/Kbd.tsx';
import '../../app/choice.css';
import './reasonChoice.css';

/** Radio buttons under each other, each with its digit. */
export const ReasonChoice = <Value extends string>({
  legend,
  options,
  chosen,
  onChoose,
}: {
  readonly legend: string;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}) => {
  const name = useId();
  return (
    <fieldset class="reason-choice">
      <legend class="field-legend">{legend}</legend>
      {options.map(({ value, words }, place) => (
        <label key={value} class="choice-option">
          <input
            type="radio"
            name={name}
            autofocus={place === 0}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{words}</span>
          <Kbd keys={String(place + 1)} />
        </label>
      ))}
    </fieldset>
  );
};
