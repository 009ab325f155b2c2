import { useId } from 'preact/hooks';
import { useClient } from '../../app/useClient.ts';
import { t } from '../../i18n/t.ts';
import type { IncidentView } from '../../incident/IncidentView.ts';
import { ZoneText } from '../../incident/ZoneText.tsx';
import { formatTime } from '../../ui/time/formatTime.ts';
import type { EditField, EditFields } from './editFields.ts';
import { fieldWords } from './fieldWords.ts';
import '../../app/choice.css';
import './editClash.css';

/** A field that somebody else changed while it was typed: both versions side by side, and none is chosen for you. */
export const EditClash = ({
  field,
  mine,
  other,
  incident,
  kept,
  missing,
  onKeep,
}: {
  readonly field: EditField;
  readonly mine: EditFields;
  readonly other: EditFields;
  readonly incident: IncidentView;
  readonly kept: 'mine' | 'other' | undefined;
  /** It was tried to save without a choice. */
  readonly missing: boolean;
  readonly onKeep: (whose: 'mine' | 'other') => void;
}) => {
  const { settings } = useClient();
  const name = useId();
  const change = incident.timeline.findLast(
    ({ kind, fields }) => kind === 'UPDATED' && (fields?.includes(field) ?? false),
  );
  const who = change
    ? `${change.by.name}, ${formatTime(change.at, settings.language.value, 'seconds')}`
    : formatTime(incident.updatedAt, settings.language.value, 'seconds');
  return (
    <fieldset class={missing ? 'clash clash-missing' : 'clash'}>
      <legend class="field-legend">{t('edit.clash', { field: t(`incidentField.${field}`) })}</legend>
      {(['mine', 'other'] as const).map((whose) => (
        <label key={whose} class="choice-option clash-side">
          <input type="radio" name={name} checked={kept === whose} onChange={() => onKeep(whose)} />
          <span class="clash-whose">{whose === 'mine' ? t('edit.mine') : t('edit.other', { who })}</span>
          <ZoneText>{fieldWords(whose === 'mine' ? mine : other, field) || '–'}</ZoneText>
        </label>
      ))}
      <p class="field-hint">{missing ? t('edit.choose') : t('edit.bothKept')}</p>
    </fieldset>
  );
};
