import { useComputed } from '@preact/signals';
import { LinkChip } from '../app/LinkChip.tsx';
import { LoadedPart } from '../app/LoadedPart.tsx';
import { chatBooks } from '../chat/chatParts.ts';
import { t } from '../i18n/t.ts';
import type { IncidentView } from '../incident/IncidentView.ts';
import { ZoneText } from '../incident/ZoneText.tsx';
import { Distance } from '../patrol/Distance.tsx';
import { DriveButton } from '../patrol/DriveButton.tsx';
import { FieldMap } from '../patrol/FieldMap.tsx';
import { incidentParts } from '../patrol/incidentParts.ts';
import { useField } from '../patrol/useField.ts';
import { useMyIncident } from '../patrol/useMyIncident.ts';
import { PriorityBadge } from '../ui/badge/PriorityBadge.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Clock } from '../ui/time/Clock.tsx';
import { Elapsed } from '../ui/time/Elapsed.tsx';
import { DriveActs } from './DriveActs.tsx';
import './driveScreen.css';

/** As many as can be taken in at a glance besides one's own (web.md 2.1: at most three lines). */
const most = 2;

/**
 * The screen of a car that moves: one's own incident and the most urgent ones, everything at least 26 px, nothing to
 * type. A passenger gets the whole screen back with one press.
 */
export const DriveScreen = () => {
  const { drive, feed, units } = useField();
  const mine = useMyIncident();
  const unit = units.mine.value;
  const urgent = useComputed(() =>
    feed.incidents.value.filter(({ priority }) => priority === 'P1' || priority === 'P2').slice(0, most + 1),
  ).value;
  const others = urgent.filter(({ id }) => id !== mine?.id).slice(0, most);
  const { speedKmh, byHand } = drive.state.value;
  return (
    <>
      <header class="drive-header">
        <h1>{unit?.callSign ?? t('app.patrol')}</h1>
        <p class="drive-mode">
          <Icon name="gauge" />
          <span class="drive-mode-words">{t('road.drive.mode')}</span>
          {speedKmh !== null && <b class="number">{t('road.drive.speed', { kmh: Math.round(speedKmh) })}</b>}
        </p>
        <span class="patrol-gap" />
        <LinkChip />
        <Clock />
        <button
          type="button"
          class="button drive-passenger"
          onClick={() =>
            drive.heed(
              byHand ? { kind: 'byHand', at: Date.now(), on: false } : { kind: 'passenger', at: Date.now() },
            )
          }
        >
          <Icon name="user-check" />
          {t(byHand ? 'road.drive.end' : 'road.drive.passenger')}
        </button>
      </header>
      <main class="drive-main" id="main" tabIndex={-1}>
        <div class="drive-side">
          {mine && (
            <article class="drive-mine">
              <p class="drive-line">
                <PriorityBadge priority={mine.priority} size="large" />
                <Elapsed since={mine.createdAt} />
              </p>
              <h2>
                <ZoneText>{mine.title}</ZoneText>
              </h2>
              <p class="drive-where">
                <ZoneText>{mine.location.address}</ZoneText> <Distance to={mine.location} />
              </p>
              <DriveButton incident={mine} />
            </article>
          )}
          {mine && (
            <LoadedPart
              load={incidentParts.driveMessages}
              props={{ incidentId: mine.id }}
              books={chatBooks}
            />
          )}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <ol class="drive-others scroller" tabIndex={0}>
            {others.map((incident) => (
              <Other key={incident.id} incident={incident} />
            ))}
            {!mine && others.length === 0 && <li class="drive-none">{t('road.drive.nothing')}</li>}
          </ol>
          <DriveActs
            mine={mine}
            words={[mine, ...others].flatMap((one) => (one ? [sentenceOf(one)] : [])).join(' ')}
          />
        </div>
        <div class="drive-map">
          <FieldMap mode="drive" onSelect={() => undefined} />
        </div>
      </main>
    </>
  );
};

const Other = ({ incident }: { readonly incident: IncidentView }) => (
  <li class="drive-other">
    <PriorityBadge priority={incident.priority} size="large" />
    <span>
      <b>
        <ZoneText>{incident.title}</ZoneText>
      </b>
      <span class="drive-where">
        <ZoneText>{incident.location.address}</ZoneText> <Distance to={incident.location} />
      </span>
    </span>
  </li>
);

const sentenceOf = ({ priority, title, location, lastNote }: IncidentView): string =>
  [`${priority}. ${title}.`, `${location.address}.`, lastNote].filter(Boolean).join(' ');
