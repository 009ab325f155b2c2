import { openOffice } from '../app/openOffice.ts';
import { startClient } from '../app/startClient.tsx';
import { AdminApp } from './AdminApp.tsx';

await startClient('admin', AdminApp, openOffice);
