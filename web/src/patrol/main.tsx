import { openLiveZone } from '../app/openLiveZone.ts';
import { startClient } from '../app/startClient.tsx';
import { PatrolApp } from './PatrolApp.tsx';

await startClient('patrol', PatrolApp, openLiveZone);
