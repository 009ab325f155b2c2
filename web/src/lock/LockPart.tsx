import { LoadedPart } from '../app/LoadedPart.tsx';
import type { TextBook } from '../i18n/TextBook.ts';

const load = () => import('./LockScreen.tsx').then(({ LockScreen }) => LockScreen);
const books: readonly TextBook[] = ['refusal'];

/** The locked client. Until its words are here the screen is empty, never what was on it. */
export const LockPart = () => <LoadedPart key="locked" load={load} books={books} props={{}} frame="main" />;
