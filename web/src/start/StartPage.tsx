import { useEffect } from 'preact/hooks';
import { LanguageChoice } from '../app/LanguageChoice.tsx';
import { ThemeButton } from '../app/ThemeButton.tsx';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { Logo } from '../ui/logo/Logo.tsx';
import { formatAge } from '../ui/time/formatAge.ts';
import { CloudLine } from './CloudLine.tsx';
import { clientOf } from './clientOf.ts';
import { Password } from './Password.tsx';
import type { StartPageData } from './StartPageData.ts';
import { Tries } from './Tries.tsx';
import { ZoneCard } from './ZoneCard.tsx';
import './start.css';

/** The page of `npm start`: who you can be, what to try, and what runs. One click opens the right client. */
export const StartPage = ({ zones, start, settings }: StartPageData) => {
  const language = settings.language.value;
  const title = t('start.title');
  useEffect(() => {
    document.title = `${title} · Patrouille`;
  }, [title]);
  const password = start.people[0]?.password;
  const ready = start.cloud?.readyInMs;
  return (
    <div class="start">
      <header class="start-header">
        <Logo />
        <h1>{title}</h1>
        {ready !== undefined && (
          <span class="start-ready">
            <Icon name="circle-check" />
            {t('start.readyIn', { time: formatAge(ready, language) })}
          </span>
        )}
        <ThemeButton settings={settings} />
      </header>
      <main class="start-main">
        <section class="start-people" aria-labelledby="who">
          <div class="start-lead">
            <h2 id="who">{t('start.who')}</h2>
            <p>{t('start.fictional')}</p>
          </div>
          {password && <Password password={password} />}
          <div class="start-zones">
            {zones.map((zone) => (
              <ZoneCard
                key={zone.code}
                zone={zone}
                people={start.people.filter((person) => person.zoneCode === zone.code && clientOf(person))}
              />
            ))}
          </div>
          <LanguageChoice settings={settings} />
          <p class="start-stop">{t('start.stop')}</p>
        </section>
        <Tries zones={zones} people={start.people} />
      </main>
      <CloudLine cloud={start.cloud} />
    </div>
  );
};
