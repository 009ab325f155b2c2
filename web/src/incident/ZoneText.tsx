import { useZone } from '../app/useZone.ts';

/**
 * Words that people of the zone wrote (titles, notes, addresses): in the zone's language, whatever language the
 * screen is in, so that a screen reader pronounces them right (web.md 2.8).
 */
export const ZoneText = ({ children }: { readonly children: string }) => {
  const { config } = useZone();
  return <span lang={config.languages[0]}>{children}</span>;
};
