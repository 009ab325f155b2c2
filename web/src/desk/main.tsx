import { startClient } from '../app/startClient.tsx';
import { DeskApp } from './DeskApp.tsx';

await startClient('desk', DeskApp);
