import { join } from 'node:path';
import type { Plugin } from 'vite';
import { verifierScript, verifierSource } from './verifierScript.ts';

/** Puts the verifier beside its page as one readable file, for whoever checks exports without a browser. */
export const verifierFile = (): Plugin => {
  let root = '';
  return {
    name: 'patrouille:verifier-file',
    apply: 'build',
    configResolved: (config) => {
      root = join(config.root, '..');
    },
    async generateBundle() {
      const source = await verifierScript(await verifierSource(root));
      this.emitFile({ type: 'asset', fileName: 'verify/patrouille-verify.mjs', source });
    },
  };
};
