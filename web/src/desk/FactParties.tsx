import type { PersonRole } from '../../../shared/incident/IncidentPerson.ts';
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
      <Parties
        title={t('deskFact.persons')}
        parties={persons.map(({ label, description, ...one }) => ({ ...one, own: [label, description] }))}
        onPress={
          allowedActions.includes('CHANGE_PERSON')
            ? (partId) => desk.ask({ kind: 'person', partId })
            : undefined
        }
      />
      <Parties
        title={t('deskFact.vehicles')}
        parties={vehicles.map(({ plate, description, ...one }) => ({ ...one, own: [plate, description] }))}
        onPress={
          allowedActions.includes('CHANGE_VEHICLE')
            ? (partId) => desk.ask({ kind: 'vehicle', partId })
            : undefined
        }
      />
    </>
  );
};

const Parties = ({
  title,
  parties,
  onPress,
}: {
  readonly title: string;
  readonly parties: readonly {
    readonly id: string;
    readonly role: PersonRole;
    readonly nature: Nature;
    readonly own: readonly (string | undefined)[];
  }[];
  readonly onPress: ((id: string) => void) | undefined;
}) =>
  parties.length === 0 ? null : (
    <div class="desk-fact">
      <dt>{title}</dt>
      <dd>
        {parties.map(({ id, role, own, nature }) => (
          <Party
            key={id}
            words={`${t(`personRole.${role}`)}:`}
            own={own.filter(Boolean).join(', ')}
            nature={nature}
            onPress={onPress && (() => onPress(id))}
          />
        ))}
      </dd>
    </div>
  );

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
