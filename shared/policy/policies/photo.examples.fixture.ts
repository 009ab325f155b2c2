import { examplesFor, type PolicyExample } from '../PolicyExample.fixture.ts';

const ask = examplesFor('INCIDENT_HANDLING');
const staff = examplesFor('STAFF_ADMINISTRATION');

export const photoExamples: readonly PolicyExample[] = [
  {
    policy: 'street.photos',
    allow: ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER'].flatMap((role) => [
      ask('takes a photo', [role], 'Mutation.requestPhoto'),
      ask('sees one', [role], 'Mutation.openPhoto'),
      ask('sees what is there', [role], 'Query.photos'),
      ask('passes one on', [role], 'Mutation.sharePhoto'),
      ask('sees what did not arrive', [role], 'Query.photoFailures'),
    ]),
    deny: [
      ask('the administrator sees one', ['ZONE_ADMIN'], 'Mutation.openPhoto'),
      ask('the supervisor sees one', ['AUDITOR_COC'], 'Mutation.openPhoto'),
      ask('the reviewer sees one', ['INTERNAL_REVIEW'], 'Mutation.openPhoto'),
      staff('sees one for another purpose', ['OFFICER'], 'Mutation.openPhoto'),
    ],
  },
  {
    policy: 'chief.photos',
    allow: [ask('sees one', ['CHIEF'], 'Mutation.openPhoto'), ask('looks', ['CHIEF'], 'Query.photos')],
    deny: [
      ask('takes one', ['CHIEF'], 'Mutation.requestPhoto'),
      ask('passes one on', ['CHIEF'], 'Mutation.sharePhoto'),
      staff('sees one for another purpose', ['CHIEF'], 'Query.photos'),
    ],
  },
  {
    policy: 'lead.photos',
    allow: [
      ask('looks after another’s photo', ['TEAM_LEAD'], 'Photo.lead'),
      ask('looks after another’s photo', ['DISPATCHER'], 'Photo.lead'),
    ],
    deny: [
      ask('an officer does', ['OFFICER'], 'Photo.lead'),
      ask('the chief does', ['CHIEF'], 'Photo.lead'),
      staff('for another purpose', ['TEAM_LEAD'], 'Photo.lead'),
    ],
  },
  {
    policy: 'zone.originals',
    allow: ['TEAM_LEAD', 'DISPATCHER', 'CHIEF'].map((role) =>
      ask('opens an original', [role], 'Photo.openOriginal'),
    ),
    deny: [
      ask('an officer does', ['OFFICER'], 'Photo.openOriginal'),
      ask('the reviewer does', ['DPO'], 'Photo.openOriginal'),
      staff('for another purpose', ['CHIEF'], 'Photo.openOriginal'),
    ],
  },
  {
    policy: 'account.custody',
    allow: ['TEAM_LEAD', 'DISPATCHER', 'CHIEF', 'INTERNAL_REVIEW', 'DPO'].flatMap((role) => [
      ask('sees the custody', [role], 'Query.photoCustody'),
      ask('has a report made', [role], 'Mutation.makeCustodyReport'),
      ask('sees where', [role], 'Photo.seePlace'),
    ]),
    deny: [
      ask('an officer sees it', ['OFFICER'], 'Query.photoCustody'),
      ask('the administrator sees it', ['ZONE_ADMIN'], 'Query.photoCustody'),
      ask('the supervisor sees where', ['AUDITOR_COC'], 'Photo.seePlace'),
      staff('for another purpose', ['DPO'], 'Query.photoCustody'),
    ],
  },
  {
    policy: 'zone.photoSettings',
    allow: [
      staff('an officer reads them', ['OFFICER'], 'Query.photoSettings'),
      staff('the administrator reads them', ['ZONE_ADMIN'], 'Query.photoSettings'),
    ],
    deny: [
      staff('the supervisor reads them', ['AUDITOR_COC'], 'Query.photoSettings'),
      ask('for another purpose', ['OFFICER'], 'Query.photoSettings'),
      staff('an officer changes them', ['OFFICER'], 'Mutation.changePhotoSettings'),
    ],
  },
];
