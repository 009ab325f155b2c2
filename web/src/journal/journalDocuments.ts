/** The GraphQL texts this capability asks with. Kept short: they go out with every request. */
const entry = `epoch n at actor{kind id name} role unit op operation type id objectId objectLabel purpose legalBasis
reason{code linkType linkId text} resultCount decision policies sessionId deviceId payloadHash payloadErased prevHash hash`;
const page = `epoch head nextToken items{${entry}}`;
const exported = `id format state entries sha256 url signatureUrl expiresAt`;

export const journalDocuments = {
  journal: `query($filter:JournalFilter!,$reason:ReasonInput!,$nextToken:String){journal(filter:$filter,reason:$reason,limit:100,nextToken:$nextToken){${page}}}`,
  entry: `query($epoch:ID!,$n:Int!,$reason:ReasonInput!){journalEntry(epoch:$epoch,n:$n,reason:$reason){${entry} verified}}`,
  mine: `query($from:AWSDateTime,$nextToken:String){myConsultations(from:$from,limit:100,nextToken:$nextToken){${page}}}`,
  chain: `query{chainState{epoch n hash unsigned sound signed{size rootHash at keyId witnesses}}}`,
  exported: `query($id:ID!){journalExport(id:$id){${exported}}}`,
  startExport: `mutation($envelope:CommandEnvelope!,$input:ExportJournalInput!){reply:exportJournal(envelope:$envelope,input:$input){${exported}}}`,
  people: `query($search:String){people(filter:ALL,search:$search,limit:20){items{id username name unit}}}`,
} as const;
