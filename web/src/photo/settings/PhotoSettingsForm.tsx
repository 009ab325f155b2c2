import { type Signal, useSignal } from '@preact/signals';
import { photoLinks } from '../../../../shared/photo/settings/PhotoSettings.ts';
import { refusalText } from '../../i18n/refusalText.ts';
import { t } from '../../i18n/t.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Field } from '../../ui/field/Field.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import type { Photos } from '../openPhotos.ts';
import type { PhotoSettings } from '../photoSchemas.ts';

/** Whom the policy lets open originals at all; the zone chooses among these (shared/policy). */
const openers = ['TEAM_LEAD', 'DISPATCHER', 'CHIEF'] as const;

/** The zone's rules for photos; all of them at once, and refused when somebody else was first. */
export const PhotoSettingsForm = ({
  photos,
  settings,
}: {
  readonly photos: Photos;
  readonly settings: Signal<PhotoSettings | null>;
}) => {
  const draft = useSignal(settings.peek());
  const said = useSignal<{ readonly kind: 'done' | 'danger'; readonly text: string } | null>(null);
  const now = draft.value;
  if (now === null) return null;
  const change = (to: Partial<PhotoSettings>): void => {
    draft.value = { ...now, ...to };
  };
  const save = async (): Promise<void> => {
    const answer = await photos.source.changeSettings(now);
    if (answer.kind === 'accepted') {
      draft.value = answer.value;
      said.value = { kind: 'done', text: t('photo.settings.saved') };
    } else
      said.value = {
        kind: 'danger',
        text:
          answer.kind === 'refused'
            ? refusalText(answer.code, answer.params)
            : t(`command.kept.${answer.why}`),
      };
  };
  return (
    <form
      class="photo-settings"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset>
        <legend>{t('photo.settings.keep')}</legend>
        {(['SEALED', 'NEVER'] as const).map((one) => (
          <label key={one} class="photo-option">
            <input
              type="radio"
              name="keep"
              checked={now.keepOriginal === one}
              onChange={() => change({ keepOriginal: one })}
            />
            <span>{t(`photo.settings.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {now.keepOriginal === 'SEALED' && (
        <fieldset>
          <legend>{t('photo.settings.who')}</legend>
          {openers.map((role) => (
            <label key={role} class="photo-option">
              <input
                type="checkbox"
                checked={now.whoOpens.includes(role)}
                onChange={({ currentTarget }) =>
                  change({
                    whoOpens: currentTarget.checked
                      ? [...now.whoOpens, role]
                      : now.whoOpens.filter((one) => one !== role),
                  })
                }
              />
              <span>{t(`role.${role}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{t('photo.settings.links')}</legend>
        {photoLinks.map((one) => (
          <label key={one} class="photo-option">
            <input
              type="radio"
              name="links"
              checked={now.links === one}
              onChange={() => change({ links: one })}
            />
            <span>{t(`photo.settings.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <label class="photo-option">
        <input
          type="checkbox"
          checked={now.watermark}
          onChange={({ currentTarget }) => change({ watermark: currentTarget.checked })}
        />
        <span>{t('photo.settings.watermark')}</span>
      </label>
      <Field id="photo-days" label={t('photo.settings.days')} hint={t('photo.settings.daysHint')}>
        <input
          id="photo-days"
          class="input photo-days"
          type="number"
          min={1}
          max={365}
          required
          aria-describedby="photo-days-hint"
          value={now.keepDays}
          onInput={({ currentTarget }) => change({ keepDays: currentTarget.valueAsNumber })}
        />
      </Field>
      {said.value && (
        <Notice kind={said.value.kind} role={said.value.kind === 'done' ? 'status' : 'alert'}>
          <p>{said.value.text}</p>
        </Notice>
      )}
      <Button kind="primary" type="submit">
        {t('photo.settings.save')}
      </Button>
    </form>
  );
};
