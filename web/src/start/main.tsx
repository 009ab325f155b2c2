import { render } from 'preact';
import { BootFailed } from '../app/BootFailed.tsx';
import { readStartPage } from './readStartPage.ts';
import { StartPage } from './StartPage.tsx';
import '../ui/tokens.css';
import '../ui/base.css';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no #app.');
try {
  render(<StartPage {...(await readStartPage())} />, app);
} catch (fault) {
  render(<BootFailed />, app);
  throw new Error('The start page could not be drawn.', { cause: fault });
}
