import { openLiveZone } from '../app/openLiveZone.ts';
import { startClient } from '../app/startClient.tsx';
import { DeskApp } from './DeskApp.tsx';

await startClient('desk', DeskApp, openLiveZone);
