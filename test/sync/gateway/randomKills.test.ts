import { describe, expect, it } from 'vitest';
import { runB6RandomKills } from '../../bench/fanout/runB6RandomKills.ts';

describe('followers of a numbered feed whose sockets die at random', () => {
  it('lose nothing, get nothing twice, and keep the order', async () => {
    const { detail, ratio } = await runB6RandomKills({ followers: 12, events: 10_000, eventsPerKill: 20 });

    expect(detail).toMatchObject({ lost: 0, twice: 0, outOfOrder: 0, faults: 0 });
    expect(detail.reconnects).toBeGreaterThan(200);
    expect(ratio).toBeLessThanOrEqual(1.05);
    console.log(
      `random kills: N=${detail.events} events × ${detail.followers} followers, ${detail.reconnects} reconnects, 0 lost, 0 twice, ${ratio} questions a reconnect`,
    );
  });

  it('seeded fault: followers that trust the link are seen to lose', async () => {
    const { detail } = await runB6RandomKills({ followers: 5, events: 1_000, catchesUp: false });
    expect(detail.lost).toBeGreaterThan(0);
  });
});
