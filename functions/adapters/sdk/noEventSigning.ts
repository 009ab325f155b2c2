/** Stands in for the signing of events in a stream, which no function sends. */
export class HeaderFormatter {
  format(): never {
    throw new Error('No function signs a stream of events.');
  }
}
