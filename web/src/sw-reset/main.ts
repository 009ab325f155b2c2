import { browserSettings } from '../app/browserSettings.ts';
import { t } from '../i18n/t.ts';
import { resetServiceWorkers } from '../offline/resetServiceWorkers.ts';

/** The way out of a broken version (web.md 1.2): a page no service worker answers for. */
const main = document.getElementById('app');
await browserSettings(['start']);
await resetServiceWorkers({ workers: navigator.serviceWorker, caches });
const heading = document.createElement('h1');
heading.textContent = t('swReset.done');
const link = document.createElement('a');
link.href = document.referrer.startsWith(`${location.origin}/desk/`) ? '/desk/' : '/patrol/';
link.textContent = t('swReset.again');
document.title = `${t('swReset.done')} · Patrouille`;
main?.append(heading, link);
