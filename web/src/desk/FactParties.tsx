import type { Nature } from '../../../shared/incident/Nature.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import type { Desk } from './useDesk.ts';

/** The people and vehicles in it, each with its quality and as fact or assessment; a press changes one. */
export const FactParties = ({ incident, desk }: { readonly incident: IncidentView; readonly desk: Desk }) => {
  const { persons, vehicles, allowedActions } = incident;
  return (
    <>
      {persons.length > 0 && (
        <div class="desk-fact">
          <dt>{t('deskFact.persons')}</dt>
          <dd>
            {persons.map(({ id, role, label, description, nature }) => (
              <Party
                key={id}
                words={`${t(`personRole.${role}`)}:`}
                own={[label, description].filter(Boolean).join(', ')}
                nature={nature}
                onPress={
                  allowedActions.includes('CHANGE_PERSON')
                    ? () => desk.ask({ kind: 'person', partId: id })
                    : undefined
                }
              />
            ))}
          </dd>
        </div>
      )}
      {vehicles.length > 0 && (
        <div class="desk-fact">
          <dt>{t('deskFact.vehicles')}</dt>
          <dd>
            {vehicles.map(({ id, role, plate, description, nature }) => (
              <Party
                key={id}
                words={`${t(`personRole.${role}`)}:`}
                own={[plate, description].filter(Boolean).join(', ')}
                nature={nature}
                onPress={
                  allowedActions.includes('CHANGE_VEHICLE')
                    ? () => desk.ask({ kind: 'vehicle', partId: id })
                    : undefined
                }
              />
            ))}
          </dd>
        </div>
      )}
    </>
  );
};

const Party = ({
  words,
  own,
  nature,
  onPress,
}: {
  readonly words: string;
  readonly own: string;
  readonly nature: Nature;
  readonly onPress: (() => void) | undefined;
}) => {
  const content = (
    <>
      <Icon name={nature === 'FACT' ? 'badge-check' : 'circle-question-mark'} />
      <span class={nature === 'FACT' ? undefined : 'desk-fact-guess'}>
        {words} <ZoneText>{own}</ZoneText>
        <span class="unseen">{t(`nature.${nature}`)}</span>
      </span>
    </>
  );
  return onPress ? (
    <button type="button" class="desk-party" onClick={onPress}>
      {content}
      <Icon name="pencil" />
    </button>
  ) : (
    <p class="desk-party">{content}</p>
  );
};
