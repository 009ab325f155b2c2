import { Gate } from '../app/Gate.tsx';
import { AdminScreen } from './AdminScreen.tsx';

/** The client of whoever administers a zone's people or watches over its journal. */
export const AdminApp = () => (
  <Gate>
    <AdminScreen />
  </Gate>
);
