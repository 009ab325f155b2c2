/** Stands in for SHA-256 in JavaScript, which the SDK falls back to where Node has none; ours has. */
export class Sha256Js {
  constructor() {
    throw new Error('Node has SHA-256.');
  }
}
