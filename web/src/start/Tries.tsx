import type { ZoneConfig } from '../app/AppConfig.ts';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { clientOf } from './clientOf.ts';
import type { DemoPerson } from './StartPageData.ts';

/** Three things worth trying, each with the doors it needs. */
export const Tries = ({
  zones,
  people,
}: {
  readonly zones: readonly ZoneConfig[];
  readonly people: readonly DemoPerson[];
}) => {
  const [home, other] = zones;
  if (!home) return null;
  const who = (zone: ZoneConfig | undefined, client: 'desk' | 'patrol'): string =>
    people.find((one) => one.zoneCode === zone?.code && clientOf(one) === client)?.name ?? t(`app.${client}`);
  return (
    <section class="start-tries" aria-labelledby="tries">
      <div class="start-lead">
        <h2 id="tries">{t('start.try')}</h2>
      </div>
      <ol>
        <Try
          number={1}
          title={t('start.live.title')}
          words={t('start.live.words', { desk: who(home, 'desk'), patrol: who(home, 'patrol') })}
        >
          <Door href={`/desk/${home.code}/`} words={t('start.openDesk')} />
          <Door href={`/patrol/${home.code}/`} words={t('start.openPatrol')} />
        </Try>
        <Try number={2} title={t('start.network.title')} words={t('start.network.words')}>
          <Door href={`/patrol/${home.code}/`} words={t('start.openPatrol')} />
        </Try>
        {other && (
          <Try
            number={3}
            title={t('start.other.title')}
            words={t('start.other.words', {
              person: who(other, 'desk'),
              zone: t('zone.name', { name: other.name, code: other.code }),
              home: t('zone.name', { name: home.name, code: home.code }),
            })}
          >
            <Door href={`/desk/${other.code}/`} words={t('start.openOther')} />
          </Try>
        )}
      </ol>
    </section>
  );
};

const Try = ({
  number,
  title,
  words,
  children,
}: {
  readonly number: number;
  readonly title: string;
  readonly words: string;
  readonly children: preact.ComponentChildren;
}) => (
  <li class="start-card start-try">
    <span class="start-number" aria-hidden="true">
      {number}
    </span>
    <div>
      <h3>{title}</h3>
      <p>{words}</p>
      <p class="start-doors">{children}</p>
    </div>
  </li>
);

const Door = ({ href, words }: { readonly href: string; readonly words: string }) => (
  <a class="start-door" href={href} target="_blank" rel="noopener">
    {words}
    <Icon name="arrow-up-right" />
  </a>
);
