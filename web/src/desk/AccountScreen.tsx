import { LazyAccount } from '../people/LazyAccount.tsx';
import { DeskPlace } from './DeskPlace.tsx';

/** One's own account, at the desk. */
export const AccountScreen = () => (
  <DeskPlace>
    <main class="account-main" id="main" tabIndex={-1}>
      <LazyAccount />
    </main>
  </DeskPlace>
);
