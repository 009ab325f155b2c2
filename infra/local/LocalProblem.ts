/**
 * Something the person at the keyboard can mend: missing, taken, full, running already. Its message is the one
 * line they see, and says what to do. Anything else that goes wrong is a fault and is shown with its stack.
 */
export class LocalProblem extends Error {
  override readonly name = 'LocalProblem';
}
