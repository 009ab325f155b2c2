import { render } from 'preact';
import { browserSettings } from '../app/browserSettings.ts';
import { VerifyPage } from './VerifyPage.tsx';
import '../ui/tokens.css';
import '../ui/base.css';

const app = document.getElementById('app');
if (!app) throw new Error('The page has no #app.');
render(<VerifyPage settings={await browserSettings(['verify'])} />, app);
