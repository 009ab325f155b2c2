import { startClient } from '../app/startClient.tsx';
import { DeskApp } from './DeskApp.tsx';
import { openDeskZone } from './openDeskZone.ts';

await startClient('desk', DeskApp, openDeskZone);
