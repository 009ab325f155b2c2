import { alarmRecipes } from './recipes/alarmRecipes.ts';
import { chatRecipes } from './recipes/chatRecipes.ts';
import { incidentRecipes } from './recipes/incidentRecipes.ts';
import { journalRecipes } from './recipes/journalRecipes.ts';
import { peopleRecipes } from './recipes/peopleRecipes.ts';
import { photoRecipes } from './recipes/photoRecipes.ts';
import { positionRecipes } from './recipes/positionRecipes.ts';
import type { Recipes } from './recipes/Recipe.ts';
import { unitRecipes } from './recipes/unitRecipes.ts';
import { webhookRecipes } from './recipes/webhookRecipes.ts';

/**
 * The positive control of every operation. One that is not here makes the isolation tests red by its name: whoever adds an
 * operation says in its capability's file (recipes/) how it is called rightly, and gets its attacks for nothing.
 */
export const recipes: Recipes = {
  ...incidentRecipes,
  // While the unit still shares: on a deployed zone they are called in this order.
  ...positionRecipes,
  ...unitRecipes,
  ...alarmRecipes,
  ...chatRecipes,
  ...peopleRecipes,
  ...journalRecipes,
  ...webhookRecipes,
  ...photoRecipes,
};
