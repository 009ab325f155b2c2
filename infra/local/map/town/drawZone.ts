import { createSite } from './createSite.ts';
import type { Drawing } from './Drawing.ts';
import { drawCountry } from './drawCountry.ts';
import { drawLines } from './drawLines.ts';
import { drawSeaside } from './drawSeaside.ts';
import { drawServices } from './drawServices.ts';
import { drawTown } from './drawTown.ts';
import type { ZonePlan } from './TownPlan.ts';

/** Draws a zone's whole invented map on the plan. The same plan gives the same drawing, always. */
export const drawZone = (code: string, plan: ZonePlan, languages: readonly string[]): Drawing => {
  const site = createSite(code, plan, languages);
  drawSeaside(site);
  const outlines = plan.towns.map((town, index) => drawTown(site, town, index));
  const towns = site.drawing.areas.splice(0);
  drawCountry(site, outlines);
  site.drawing.areas.push(...towns);
  drawLines(site);
  drawServices(site, languages);
  return site.drawing;
};
