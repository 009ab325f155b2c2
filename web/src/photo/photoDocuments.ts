/** The GraphQL texts of photos. Kept short: they go out with every request. */
const by = '{kind id name}';
const context = '{kind ref}';
const photo = `id version context${context} sharedTo${context} takenBy${by} unitId takenAt requestedAt receivedAt
sha256 bytes mime width height faces plates words hasOriginal originalSha256 state rejection pvNumber expiresAt allowedActions`;
const uploads = 'uploads{part url fields{name value} expiresAt}';
const settings = 'version keepOriginal whoOpens watermark links keepDays';
const report = '{exportId state pdfUrl journalUrl expiresAt}';
const command = (name: string, input: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){commandId photo{${photo}}}}`;

export const photoDocuments = {
  request: `mutation($envelope:CommandEnvelope!,$input:RequestPhotoInput!){reply:requestPhoto(envelope:$envelope,input:$input){photo{id state} ${uploads}}}`,
  renew: `mutation($photoId:ID!){reply:renewUpload(photoId:$photoId){photo{id state rejection} ${uploads}}}`,
  photos: `query($context:PhotoContextInput!){photos(context:$context){items{${photo}}}}`,
  open: 'mutation($input:OpenPhotoInput!){openPhoto(input:$input){url tickets expiresAt watermark}}',
  share: command('sharePhoto', 'SharePhotoInput'),
  promote: command('promotePhoto', 'PromotePhotoInput'),
  discard: command('discardPhoto', 'PhotoReasonInput'),
  retry: command('retryPhoto', 'PhotoInput'),
  dismiss: command('dismissPhoto', 'PhotoReasonInput'),
  custody: `query($photoId:ID!){photoCustody(photoId:$photoId){photo{${photo}} verdict sha256Device sha256Zone sha256Now checkedAt
place{lat lon at device} lines{kind at actor${by} unitId size to${context} reason pvNumber epoch n hash}
chain{from to sound signedSize signedAt keyId}}}`,
  makeReport: `mutation($envelope:CommandEnvelope!,$input:PhotoInput!){reply:makeCustodyReport(envelope:$envelope,input:$input)${report}}`,
  report: `query($exportId:ID!){custodyReport(exportId:$exportId)${report}}`,
  failures: `query{photoFailures{items{${photo}}}}`,
  settings: `query{photoSettings{${settings}}}`,
  changeSettings: `mutation($envelope:CommandEnvelope!,$input:PhotoSettingsInput!){reply:changePhotoSettings(envelope:$envelope,input:$input){commandId settings{${settings}}}}`,
} as const;
