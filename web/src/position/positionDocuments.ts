/** The GraphQL texts of positions. */
const place = 'unitId lat lon accuracyM headingDeg speedKmh at source';

export const positionDocuments = {
  share: 'mutation($input:SharePositionInput!){sharePosition(input:$input){at}}',
  snapshot: `query($watchId:ID!){positions(watchId:$watchId){units{${place}}}}`,
  endWatch: 'mutation($watchId:ID!){endWatch(watchId:$watchId){at}}',
  /** A subscription's text without variables: the link asks it anew with every token. */
  watch: (watchId: string): string => `subscription{positions(watchId:"${watchId}"){at units{${place}}}}`,
};
