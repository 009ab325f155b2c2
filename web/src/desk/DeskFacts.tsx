import type { ComponentChildren } from 'preact';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { t } from '../i18n/t.ts';
import { factSources } from '../incident/factSources.ts';
import { HazardLine } from '../incident/HazardLine.tsx';
import type { IncidentView } from '../incident/IncidentView.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { Button } from '../ui/button/Button.tsx';
import { formatTime } from '../ui/time/formatTime.ts';
import { FactParties } from './FactParties.tsx';
import type { Desk } from './useDesk.ts';
import './deskFacts.css';

/** What is known, a line a fact, danger first; where it is told who said so, that stands at its end. */
export const DeskFacts = ({ incident, desk }: { readonly incident: IncidentView; readonly desk: Desk }) => {
  const { settings, href } = useClient();
  const { config } = useZone();
  const { location, caller, backup, links, result } = incident;
  const { opened } = factSources(incident);
  const at = (iso: string): string => formatTime(iso, settings.language.value, 'seconds');
  const by = opened.by === undefined ? '' : ` · ${opened.by}, ${at(opened.at)}`;
  return (
    <dl class="desk-facts">
      {incident.hazards.length > 0 && (
        <Fact label={t('deskFact.danger')}>
          <HazardLine incident={incident} />
        </Fact>
      )}
      {backup && (
        <Fact label={t('deskFact.backup')}>
          <b class="desk-fact-backup">{t(`backup.urgency.${backup.urgency}`)}</b>{' '}
          <span class="desk-fact-source">{`${backup.by.name}, ${at(backup.since)}`}</span>
          {incident.allowedActions.includes('CLEAR_BACKUP') && (
            <Button kind="quiet" onPress={() => desk.ask({ kind: 'backup' })}>
              {t('backup.clear')}
            </Button>
          )}
        </Fact>
      )}
      {result && (
        <Fact label={t('fact.result')}>
          {t(`result.${result.code}`)} {result.remark && <ZoneText>{result.remark}</ZoneText>}
        </Fact>
      )}
      <Fact label={t('fact.type')}>
        {t(`incidentType.${incident.type}`)}
        {incident.description && (
          <>
            {': '}
            <ZoneText>{incident.description}</ZoneText>
          </>
        )}
        <span class="desk-fact-source">{by}</span>
      </Fact>
      {(location.accuracy !== 'EXACT' || location.what) && (
        <Fact label={t('fact.place')}>
          {location.what && <ZoneText>{location.what}</ZoneText>}
          {location.accuracy !== 'EXACT' && (
            <span class="desk-fact-guess">{t(`accuracy.${location.accuracy}`)}</span>
          )}
        </Fact>
      )}
      {caller && (
        <Fact label={t('deskFact.caller')}>
          {caller.anonymous
            ? t('deskFact.anonymous')
            : [caller.name, caller.phone].filter(Boolean).join(', ')}
          {caller.language && ` (${caller.language})`}
        </Fact>
      )}
      <FactParties incident={incident} desk={desk} />
      {links.length > 0 && (
        <Fact label={t('deskFact.links')}>
          {links.map((link) => (
            <a
              key={link.incidentId}
              class="desk-fact-link facts-id"
              href={href({ kind: 'incident', zone: config.code, id: link.incidentId })}
            >
              {t(`deskFact.link.${link.kind}`)} {link.number}
            </a>
          ))}
        </Fact>
      )}
      {incident.pvNumber && <Fact label="PV">{incident.pvNumber}</Fact>}
      {incident.sensitive && <Fact label="Waze">{t('deskFact.sensitive')}</Fact>}
      {incident.externalRef && (
        <Fact label={incident.externalRef.system}>
          <span class="facts-id">{incident.externalRef.ref}</span>
        </Fact>
      )}
    </dl>
  );
};

const Fact = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  <div class="desk-fact">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
