import { examplesFor, type PolicyExample } from '../PolicyExample.fixture.ts';
import { whoSignsIn } from './staff.fixture.ts';

const ask = examplesFor('OVERSIGHT');
const curious = examplesFor('INCIDENT_HANDLING');

const reviewer = (policy: string, role: string): PolicyExample => ({
  policy,
  allow: [
    ask('reads the journal', [role], 'Query.journal'),
    ask('reads an entry', [role], 'Query.journalEntry'),
    ask('exports', [role], 'Mutation.exportJournal'),
    ask('fetches an export', [role], 'Query.journalExport'),
    ask('reads what an entry is about', [role], 'JournalEntry.readLabel'),
    ask('reads what was typed as a reason', [role], 'JournalEntry.readReasonText'),
  ],
  deny: [
    ask('an administrator reads the journal', ['ZONE_ADMIN'], 'Query.journal'),
    ask('a chief reads what an entry is about', ['CHIEF'], 'JournalEntry.readLabel'),
    curious('reads for another purpose', [role], 'Query.journal'),
    ask('looks at an incident', [role], 'Query.incident'),
  ],
});

export const journalExamples: readonly PolicyExample[] = [
  reviewer('internalReview.journal', 'INTERNAL_REVIEW'),
  reviewer('dpo.journal', 'DPO'),
  {
    policy: 'auditor.journal',
    allow: [
      ask('the supervisor reads the journal', ['AUDITOR_COC'], 'Query.journal'),
      ask('the supervisor exports', ['AUDITOR_COC'], 'Mutation.exportJournal'),
    ],
    deny: [
      ask('the supervisor reads what an entry is about', ['AUDITOR_COC'], 'JournalEntry.readLabel'),
      ask('the supervisor reads what was typed', ['AUDITOR_COC'], 'JournalEntry.readReasonText'),
      ask('the supervisor looks at an incident', ['AUDITOR_COC'], 'Query.incident'),
      ask('an officer reads the journal', ['OFFICER'], 'Query.journal'),
      curious('the supervisor, for another purpose', ['AUDITOR_COC'], 'Query.journal'),
    ],
  },
  {
    policy: 'anybody.chain',
    allow: whoSignsIn.map((role) => ask(`a ${role} sees how far the chain is`, [role], 'Query.chainState')),
    deny: [
      ask('a clerk of the municipality', ['MUNICIPALITY_CLERK'], 'Query.chainState'),
      curious('an officer, for another purpose', ['OFFICER'], 'Query.chainState'),
      ask('an officer reads the journal', ['OFFICER'], 'Query.journal'),
    ],
  },
];
