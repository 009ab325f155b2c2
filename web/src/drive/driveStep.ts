import type { DriveState } from './DriveState.ts';

/** web.md 2.7: faster than 8 km/h for 5 s begins it, slower than 3 km/h for 20 s ends it. */
const begins = { kmh: 8, ms: 5_000 };
const ends = { kmh: 3, ms: 20_000 };
const passengerMs = 15 * 60_000;

/** What moves the drive mode: a fix of the device, time that passes, or a person's word, also that they have arrived. */
export type DriveInput =
  | { readonly kind: 'fix'; readonly at: number; readonly speedKmh: number | null }
  | { readonly kind: 'tick'; readonly at: number }
  | { readonly kind: 'byHand'; readonly at: number; readonly on: boolean }
  | { readonly kind: 'passenger'; readonly at: number }
  | { readonly kind: 'arrived' };

export const parked: DriveState = {
  driving: false,
  speedKmh: null,
  since: null,
  byHand: false,
  passengerUntil: null,
};

/** The next state of the drive mode. Without a speed nothing changes by itself: no fix is not standing still. */
export const driveStep = (state: DriveState, input: DriveInput): DriveState => {
  switch (input.kind) {
    case 'passenger':
      return { ...state, passengerUntil: input.at + passengerMs };
    case 'byHand':
      return { ...state, driving: input.on, byHand: input.on, since: null, passengerUntil: null };
    case 'arrived':
      return arrive(state);
    case 'tick':
      return settle(state, input.at);
    case 'fix':
      return settle(heed(state, input.speedKmh, input.at), input.at);
  }
};

/**
 * Who says they are on the spot gets out: nobody waits for twenty seconds of standing, and what a hand began has ended.
 * Said too early, in a car that still moves, the speed decides again.
 */
const arrive = (state: DriveState): DriveState =>
  (state.speedKmh ?? 0) > begins.kmh
    ? { ...state, byHand: false }
    : { ...state, driving: false, byHand: false, since: null };

/** Keeps since when the speed has been on the side that would change the mode. */
const heed = (state: DriveState, speedKmh: number | null, at: number): DriveState => {
  if (speedKmh === null) return { ...state, speedKmh, since: null };
  const leans = state.driving ? speedKmh < ends.kmh : speedKmh > begins.kmh;
  return { ...state, speedKmh, since: leans ? (state.since ?? at) : null };
};

const settle = (state: DriveState, at: number): DriveState => {
  const passengerUntil =
    state.passengerUntil !== null && at >= state.passengerUntil ? null : state.passengerUntil;
  const long = state.driving ? ends.ms : begins.ms;
  // A mode that was asked for by hand does not end at a red light.
  const turns = state.since !== null && at - state.since >= long && !(state.driving && state.byHand);
  if (!turns) return passengerUntil === state.passengerUntil ? state : { ...state, passengerUntil };
  return { ...state, driving: !state.driving, since: null, passengerUntil };
};

/** Whether the screen is the driver's now. */
export const isDriving = (state: DriveState): boolean => state.driving && state.passengerUntil === null;
