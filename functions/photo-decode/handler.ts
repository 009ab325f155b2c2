import middy from '@middy/core';
import * as v from 'valibot';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { Fault } from '../middleware/Fault.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { createSequencerLog } from '../sequencer/createSequencerLog.ts';
import { cameraFacts } from './cameraFacts.ts';
import { type DecodeAnswer, DecodeAskedSchema } from './DecodeAnswer.ts';
import { decodePicture } from './decodePicture.ts';

const environment = readEnvironment({ ZONE_CODE: ZoneCodeSchema }, process.env);
const log = createSequencerLog(environment.ZONE_CODE);

/**
 * Makes pictures anew. It has no right but to write its log and stands in a network that leads nowhere: whoever takes it
 * over with a picture has a room without doors, for the time of one call (docs/adr/0115).
 */
export const handler = middy(async (event: unknown): Promise<DecodeAnswer> => {
  const began = systemClock.now();
  const { view, mime, head } = v.parse(DecodeAskedSchema, event);
  const bytes = Buffer.from(view, 'base64');
  const picture = await decodePicture(bytes, mime);
  const answer: DecodeAnswer =
    picture.kind === 'REJECTED'
      ? picture
      : {
          kind: 'DECODED',
          width: picture.width,
          height: picture.height,
          thumb: picture.thumb.toString('base64'),
          screen: picture.screen.toString('base64'),
          full: picture.full.toString('base64'),
          facts: cameraFacts(head === undefined ? bytes : Buffer.from(head, 'base64')),
        };
  log({ counts: { Fault: 0, [answer.kind]: 1 }, milliseconds: { took: systemClock.now() - began } });
  return answer;
}).onError((request) => {
  log({ counts: { Fault: 1 }, milliseconds: {}, words: describeFault(request.error) });
  request.error = new Fault();
});
