/** The document every subscriber of the bench sends: the whole page, as the web client asks for it. */
export const feedSubscription = `subscription Incidents {
  incidents {
    topic epoch from to
    entries { seq at actor { kind id name } type v id version body }
  }
}`;
