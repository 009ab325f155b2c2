import { type Priority, priorities } from '../../../shared/incident/priorities.ts';
import { t } from '../i18n/t.ts';
import { PriorityOption } from './PriorityOption.tsx';
import './priorityChoice.css';

/** The four priorities side by side, for a form. */
export const PriorityChoice = ({
  name,
  value,
  onChoose,
}: {
  readonly name: string;
  readonly value: Priority | null;
  readonly onChoose: (priority: Priority) => void;
}) => (
  <fieldset class="priority-choice">
    <legend class="field-legend">{t('fact.priority')}</legend>
    {priorities.map((priority) => (
      <PriorityOption
        key={priority}
        name={name}
        priority={priority}
        chosen={value === priority}
        onChoose={() => onChoose(priority)}
      />
    ))}
  </fieldset>
);
