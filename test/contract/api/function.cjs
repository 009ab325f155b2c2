/** The Lambda function of the contract API: a direct resolver, an invoked one and a batch one, by what it is given. */
exports.handler = async (event) => {
  console.log('called');
  if (Array.isArray(event)) {
    // For the batch tests: how many came together is part of the answer, one of them fails by itself.
    return event.map(({ writer }) =>
      writer === 'h'
        ? { data: null, errorMessage: 'h wrote nothing', errorType: 'NO_BOOKS' }
        : [`${writer}1`, `of ${event.length}`],
    );
  }
  if (event.how === 'throw') throw new TypeError('It broke');
  if (event.how === 'slow') return new Promise((done) => setTimeout(() => done({ slow: true }), 200));
  return event;
};
