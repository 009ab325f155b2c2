import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import '../app/choice.css';

/** Which side of the car the tablet is used from: menu and emergency go there. */
export const HandChoice = () => {
  const { hand, setHand } = useField();
  return (
    <fieldset class="choice">
      <legend>{t('road.mirror.title')}</legend>
      <div class="choice-options">
        {(['left', 'right'] as const).map((one) => (
          <label key={one} class="choice-option">
            <input type="radio" name="hand" checked={hand.value === one} onChange={() => setHand(one)} />
            {t(`road.mirror.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
