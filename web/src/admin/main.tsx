import { openAdminZone } from '../app/openAdminZone.ts';
import { startClient } from '../app/startClient.tsx';
import { AdminApp } from './AdminApp.tsx';

await startClient('admin', AdminApp, openAdminZone);
