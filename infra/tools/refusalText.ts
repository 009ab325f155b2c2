import type { PlatformRefusal } from '../../functions/platform/PlatformRefusal.ts';

/** A refusal as one line for an operator: what was refused, why, and what to do. */
export const refusalText = ({ code, params = {} }: PlatformRefusal): string => {
  const zone = `Zone ${params.zone ?? ''}`;
  switch (code) {
    case 'zone.changeLosesData':
      return `Refused: the change set would remove or replace what holds data (${params.resources}). Nothing was changed. Publish a release that keeps these resources.`;
    case 'zone.codeNotRepeated':
      return `${zone}: not offboarded. Type the code again to confirm: --confirm ${params.zone}.`;
    case 'zone.mergedAway':
      return `${zone} was merged into ${params.successor} and cannot come back. Onboard ${params.successor} instead.`;
    case 'zone.moveNotAllowed':
      return `${zone} is ${params.state}: ${params.move} is not possible from there. Nothing was changed.`;
    case 'zone.notApproved':
      return `${zone}: not approved, the change set was discarded. Nothing was changed.`;
    case 'zone.smokeFailed':
      return `${zone} failed its smoke test (${params.checks}). It stays as it is; run the same command again once that is mended.`;
    case 'zone.successorIsItself':
      return `${zone} cannot be merged into itself.`;
    case 'zone.unknown':
      return `${zone} is not in the registry. "npm run zone -- list" shows which are.`;
  }
};
