import type { ComponentChildren } from 'preact';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { factSources } from './factSources.ts';
import { hazardIcon } from './hazardIcon.ts';
import type { IncidentView } from './IncidentView.ts';
import { ZoneText } from './ZoneText.tsx';
import './facts.css';

/** What is known of an incident, each fact with its source and time where the story tells it (web.md P4). */
export const IncidentFacts = ({ incident }: { readonly incident: IncidentView }) => {
  const { settings, href } = useClient();
  const { config } = useZone();
  const sources = factSources(incident);
  const { location, result } = incident;
  const source = (fact: keyof typeof sources): string => {
    const { at, by } = sources[fact];
    const time = formatTime(at, settings.language.value, 'seconds');
    return by === undefined ? time : `${by}, ${time}`;
  };
  return (
    <dl class="facts">
      {incident.hazards.map((hazard) => (
        <Fact
          key={hazard.kind}
          label={t('fact.hazards')}
          source={[hazard.source, formatTime(hazard.at, settings.language.value, 'seconds')]
            .filter(Boolean)
            .join(', ')}
        >
          <span class={hazard.nature === 'ASSESSMENT' ? 'facts-danger facts-maybe' : 'facts-danger'}>
            <Icon name={hazardIcon[hazard.kind]} />
            {t(`hazard.${hazard.kind}`)}
            {hazard.nature === 'ASSESSMENT' && <span class="facts-guess">{t('nature.ASSESSMENT')} ?</span>}
          </span>
        </Fact>
      ))}
      {incident.backup && (
        <Fact
          label={t('fact.backup')}
          source={`${incident.backup.by.name}, ${formatTime(incident.backup.since, settings.language.value, 'seconds')}`}
        >
          <span class="facts-backup">{t('timeline.backup.ADDED')}</span>
          {incident.backup.text && (
            <span class="facts-more">
              <ZoneText>{incident.backup.text}</ZoneText>
            </span>
          )}
        </Fact>
      )}
      {result && (
        <Fact label={t('fact.result')} source={source('result')}>
          {t(`result.${result.code}`)}
          {result.remark && (
            <span class="facts-more">
              <ZoneText>{result.remark}</ZoneText>
            </span>
          )}
          {result.pvNumber && (
            <span class="facts-more">{t('fact.pvNumber', { number: result.pvNumber })}</span>
          )}
        </Fact>
      )}
      <Fact label={t('fact.type')} source={source('opened')}>
        {t(`incidentType.${incident.type}`)}
        {incident.description && (
          <span class="facts-more">
            <ZoneText>{incident.description}</ZoneText>
          </span>
        )}
      </Fact>
      <Fact label={t('fact.place')} source={source('opened')}>
        <ZoneText>{[location.address, location.municipality].filter(Boolean).join(', ')}</ZoneText>
        {location.what && (
          <span class="facts-more">
            <ZoneText>{location.what}</ZoneText>
          </span>
        )}
        {location.accuracy !== 'EXACT' && (
          <span class="facts-guess">{t(`accuracy.${location.accuracy}`)}</span>
        )}
      </Fact>
      {incident.caller && (
        <Fact label={t('fact.caller')} source={source('opened')}>
          {incident.caller.anonymous ? (
            t('fact.anonymous')
          ) : (
            <>
              {incident.caller.name && <ZoneText>{incident.caller.name}</ZoneText>}
              {incident.caller.phone && <span class="facts-more number">{incident.caller.phone}</span>}
            </>
          )}
          {incident.caller.language && (
            <span class="facts-more">{incident.caller.language.toUpperCase()}</span>
          )}
        </Fact>
      )}
      <Fact label={t('fact.priority')} source={source('priority')}>
        {t(`priority.${incident.priority}`)}
      </Fact>
      <Fact label={t('fact.state')} source={source('state')}>
        {t(`state.${incident.state}`)}
      </Fact>
      <Fact
        label={t('fact.number')}
        source={
          incident.externalRef ? `${incident.externalRef.system} ${incident.externalRef.ref}` : undefined
        }
      >
        <span class="facts-id">{incident.number}</span>
      </Fact>
      {incident.links.length > 0 && (
        <Fact label={t('fact.links')} source={undefined}>
          {incident.links.map((link) => (
            <a
              key={link.incidentId}
              class="facts-link"
              href={href({ kind: 'incident', zone: config.code, id: link.incidentId })}
            >
              {t(`linkKind.${link.kind}`, { number: link.number })}
            </a>
          ))}
        </Fact>
      )}
    </dl>
  );
};

const Fact = ({
  label,
  source,
  children,
}: {
  readonly label: string;
  readonly source: string | undefined;
  readonly children: ComponentChildren;
}) => (
  <div class="facts-row">
    <dt>{label}</dt>
    <dd>
      <div class="facts-value">{children}</div>
      {source && <div class="facts-source">{source}</div>}
    </dd>
  </div>
);
