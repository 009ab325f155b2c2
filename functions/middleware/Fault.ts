/**
 * What leaves a function when something broke: a word and nothing else. The run time logs what is thrown, and AppSync
 * passes the message on to the caller, so neither may hold what went wrong; the function's own line says that.
 */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor() {
    super('fault.unexpected');
    this.stack = 'Fault: fault.unexpected';
  }
}
