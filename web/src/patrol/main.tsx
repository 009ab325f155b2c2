import { startClient } from '../app/startClient.tsx';
import { PatrolApp } from './PatrolApp.tsx';

await startClient('patrol', PatrolApp);
