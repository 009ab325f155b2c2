import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../../../shared/kernel/Clock.ts';

/**
 * Watches a client from now on. What it returns gives the milliseconds during which at least one of its calls was
 * under way, its own repetitions and the pauses between them included, since it was last asked.
 */
export const timeInStore = (client: DynamoDBDocumentClient, clock: Clock): (() => number) => {
  let underWay = 0;
  let began = 0;
  let spent = 0;
  client.middlewareStack.add(
    (next) => async (args) => {
      if (underWay++ === 0) began = clock.now();
      try {
        return await next(args);
      } finally {
        if (--underWay === 0) spent += clock.now() - began;
      }
    },
    { name: 'timeInStore', step: 'initialize', priority: 'high' },
  );
  return () => {
    const taken = spent;
    spent = 0;
    return taken;
  };
};
