import { describe, expect, it } from 'vitest';
import { createHeartbeat } from './createHeartbeat.ts';
import { standardLimits } from './RealtimeLimits.ts';

const limits = { ...standardLimits, pingMs: 20, keepAliveMs: 60, initTimeoutMs: 30, maximumLifeMs: 1_000 };

describe('the times of a connection', () => {
  it('keeps one alive that answers: a ping and a keep-alive when their time has come, and nothing between', () => {
    const heartbeat = createHeartbeat(0, limits);
    heartbeat.began();
    const seen: [number, string][] = [];
    for (let now = 0; now <= 120; now += 5) {
      for (const due of heartbeat.due(now)) seen.push([now, due]);
      heartbeat.heard();
    }
    expect(seen).toEqual([
      [20, 'ping'],
      [40, 'ping'],
      [60, 'ping'],
      [60, 'keepAlive'],
      [80, 'ping'],
      [100, 'ping'],
      [120, 'ping'],
      [120, 'keepAlive'],
    ]);
  });

  it('calls one dead that lets a whole ping interval pass without a sign', () => {
    const heartbeat = createHeartbeat(0, limits);
    heartbeat.began();

    expect(heartbeat.due(20)).toEqual(['ping']);
    expect(heartbeat.due(39)).toEqual([]);
    expect(heartbeat.due(40)).toEqual(['dead']);
  });

  it('calls one silent that never began, however politely it answers pings', () => {
    const heartbeat = createHeartbeat(0, limits);
    expect(heartbeat.due(20)).toEqual(['ping']);
    heartbeat.heard();
    expect(heartbeat.due(30)).toEqual(['silent']);
  });

  it('ends the liveliest one after the maximum life', () => {
    const heartbeat = createHeartbeat(0, limits);
    heartbeat.began();
    heartbeat.heard();
    expect(heartbeat.due(999)).not.toContain('aged');
    heartbeat.heard();
    expect(heartbeat.due(1_000)).toEqual(['aged']);
  });
});
