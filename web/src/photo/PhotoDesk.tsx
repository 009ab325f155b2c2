import { DeskPlace } from '../desk/DeskPlace.tsx';
import { PhotoPages } from './PhotoPages.tsx';
import './photoDesk.css';

/** Photos at the desk: one photo's custody, or the list of what did not arrive. */
export const PhotoDesk = () => (
  <DeskPlace>
    <main class="photo-desk" id="main" tabIndex={-1}>
      <PhotoPages />
    </main>
  </DeskPlace>
);
