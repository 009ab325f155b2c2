import { lookAtComponents } from './lookAtComponents.ts';

/** Throws where a component's known weakness was not dealt with in its time, or nobody could say: no release goes out like that. */
export const requireMended = (look = () => lookAtComponents(new Date().toISOString().slice(0, 10))): void => {
  const { problems } = look();
  if (problems.length > 0)
    throw new Error(
      `Not published, for its components (docs/security/components.md): ${problems.join('; ')}`,
    );
};
