import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useLiveZone } from '../app/useLiveZone.ts';
import type { ChatFeed, Colleagues } from './ChatFeed.ts';

/** Who types is not asked for at each letter, ms. */
const pauseMs = 200;
/** The zone looks for nobody by less. */
const leastLetters = 2;
const most = 40;

/** Somebody who can be chosen; with a call sign while they are on duty with a unit. */
export interface FoundPerson {
  readonly personId: string;
  readonly name: string;
  readonly callSign?: string;
  /** Where they belong, of who is on no unit now. */
  readonly place?: string;
}

/**
 * Colleagues by a part of their name: who is on duty at once, from what this device has, and then whoever else of the
 * zone, who is asked for. Without a network it is those on duty.
 */
export const useColleagues = (chat: ChatFeed, text: string): readonly FoundPerson[] => {
  const { units } = useLiveZone();
  const answer = useSignal<{ readonly to: string; readonly found: Colleagues | null } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const words = text.trim().toLowerCase();
  useEffect(() => {
    if (words.length < leastLetters) return undefined;
    timer.current = setTimeout(async () => {
      const found = await chat.colleagues(words);
      answer.value = { to: words, found };
    }, pauseMs);
    return () => clearTimeout(timer.current);
  }, [chat, words, answer]);
  const onDuty = units.units.value.flatMap(({ callSign, crew }) =>
    crew.map(({ personId, name }): FoundPerson => ({ personId, name, callSign })),
  );
  const known = new Set(onDuty.map(({ personId }) => personId));
  const others = (answer.value?.to === words ? (answer.value.found?.items ?? []) : [])
    .filter(({ personId }) => !known.has(personId))
    .map(({ personId, name, unit, team }): FoundPerson => {
      const place = [unit, team].filter((part) => part !== undefined).join(', ');
      return { personId, name, ...(place === '' ? {} : { place }) };
    });
  return [
    ...onDuty.filter(({ callSign, name }) => `${callSign} ${name}`.toLowerCase().includes(words)),
    ...others,
  ].slice(0, most);
};
