// Made by `npm run codegen` from schema.graphql. Not to be edited.
import type { OperationFacts } from './OperationFacts.ts';

export const operations = {
  "Query.me": {
    "name": "Query.me",
    "purpose": "OWN_ACCOUNT",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "NONE",
    "reason": "DERIVED"
  },
  "Query.incident": {
    "name": "Query.incident",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.incidents": {
    "name": "Query.incidents",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.feed": {
    "name": "Query.feed",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.responseTimes": {
    "name": "Query.responseTimes",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.refusedDispatchMessages": {
    "name": "Query.refusedDispatchMessages",
    "purpose": "DISPATCH_INTAKE",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.people": {
    "name": "Query.people",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.person": {
    "name": "Query.person",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.organisation": {
    "name": "Query.organisation",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [],
    "audit": "NONE",
    "reason": "DERIVED"
  },
  "Query.previewImport": {
    "name": "Query.previewImport",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.sessions": {
    "name": "Query.sessions",
    "purpose": "OWN_ACCOUNT",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  },
  "Query.journal": {
    "name": "Query.journal",
    "purpose": "OVERSIGHT",
    "legalBasis": "LPD_56",
    "categories": [
      "OFFICER",
      "PERSON_CONCERNED"
    ],
    "audit": "AUDITREAD",
    "reason": "STATED"
  },
  "Query.journalEntry": {
    "name": "Query.journalEntry",
    "purpose": "OVERSIGHT",
    "legalBasis": "LPD_56",
    "categories": [
      "OFFICER",
      "PERSON_CONCERNED"
    ],
    "audit": "AUDITREAD",
    "reason": "STATED"
  },
  "Query.myConsultations": {
    "name": "Query.myConsultations",
    "purpose": "OWN_ACCOUNT",
    "legalBasis": "LPD_56",
    "categories": [
      "OFFICER"
    ],
    "audit": "NONE",
    "reason": "DERIVED"
  },
  "Query.chainState": {
    "name": "Query.chainState",
    "purpose": "OVERSIGHT",
    "legalBasis": "LPD_56",
    "categories": [],
    "audit": "NONE",
    "reason": "DERIVED"
  },
  "Query.journalExport": {
    "name": "Query.journalExport",
    "purpose": "OVERSIGHT",
    "legalBasis": "LPD_56",
    "categories": [
      "OFFICER",
      "PERSON_CONCERNED"
    ],
    "audit": "EXPORT",
    "reason": "DERIVED"
  },
  "Mutation.openIncident": {
    "name": "Mutation.openIncident",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "COLLECT",
    "reason": "DERIVED"
  },
  "Mutation.addNote": {
    "name": "Mutation.addNote",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.changePriority": {
    "name": "Mutation.changePriority",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.closeIncident": {
    "name": "Mutation.closeIncident",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.assignUnit": {
    "name": "Mutation.assignUnit",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.standDownUnit": {
    "name": "Mutation.standDownUnit",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.acknowledgeAssignment": {
    "name": "Mutation.acknowledgeAssignment",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.acceptAssignment": {
    "name": "Mutation.acceptAssignment",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.declineAssignment": {
    "name": "Mutation.declineAssignment",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.updateIncident": {
    "name": "Mutation.updateIncident",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.setHazards": {
    "name": "Mutation.setHazards",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.addIncidentPerson": {
    "name": "Mutation.addIncidentPerson",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.changeIncidentPerson": {
    "name": "Mutation.changeIncidentPerson",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.removeIncidentPerson": {
    "name": "Mutation.removeIncidentPerson",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.addIncidentVehicle": {
    "name": "Mutation.addIncidentVehicle",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.changeIncidentVehicle": {
    "name": "Mutation.changeIncidentVehicle",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.removeIncidentVehicle": {
    "name": "Mutation.removeIncidentVehicle",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.requestBackup": {
    "name": "Mutation.requestBackup",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.clearBackup": {
    "name": "Mutation.clearBackup",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.linkIncidents": {
    "name": "Mutation.linkIncidents",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.unlinkIncidents": {
    "name": "Mutation.unlinkIncidents",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.mergeIncident": {
    "name": "Mutation.mergeIncident",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.splitIncident": {
    "name": "Mutation.splitIncident",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.reopenIncident": {
    "name": "Mutation.reopenIncident",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.cancelIncident": {
    "name": "Mutation.cancelIncident",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.setPvNumber": {
    "name": "Mutation.setPvNumber",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.noteHandoff": {
    "name": "Mutation.noteHandoff",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "DISCLOSE",
    "reason": "DERIVED"
  },
  "Mutation.addPerson": {
    "name": "Mutation.addPerson",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "COLLECT",
    "reason": "DERIVED"
  },
  "Mutation.changePerson": {
    "name": "Mutation.changePerson",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.changeRights": {
    "name": "Mutation.changeRights",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "POLICY",
    "reason": "DERIVED"
  },
  "Mutation.suspendPerson": {
    "name": "Mutation.suspendPerson",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "POLICY",
    "reason": "DERIVED"
  },
  "Mutation.reinstatePerson": {
    "name": "Mutation.reinstatePerson",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "POLICY",
    "reason": "DERIVED"
  },
  "Mutation.resetSignIn": {
    "name": "Mutation.resetSignIn",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "KEY",
    "reason": "DERIVED"
  },
  "Mutation.endPerson": {
    "name": "Mutation.endPerson",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "POLICY",
    "reason": "DERIVED"
  },
  "Mutation.importPeople": {
    "name": "Mutation.importPeople",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "COLLECT",
    "reason": "DERIVED"
  },
  "Mutation.changeOrganisation": {
    "name": "Mutation.changeOrganisation",
    "purpose": "STAFF_ADMINISTRATION",
    "legalBasis": "GPI_1998",
    "categories": [],
    "audit": "ALTER",
    "reason": "DERIVED"
  },
  "Mutation.registerDevice": {
    "name": "Mutation.registerDevice",
    "purpose": "OWN_ACCOUNT",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "LOGIN",
    "reason": "DERIVED"
  },
  "Mutation.revokeSession": {
    "name": "Mutation.revokeSession",
    "purpose": "OWN_ACCOUNT",
    "legalBasis": "GPI_1998",
    "categories": [
      "OFFICER"
    ],
    "audit": "LOGOUT",
    "reason": "DERIVED"
  },
  "Mutation.exportJournal": {
    "name": "Mutation.exportJournal",
    "purpose": "OVERSIGHT",
    "legalBasis": "LPD_56",
    "categories": [
      "OFFICER",
      "PERSON_CONCERNED"
    ],
    "audit": "EXPORT",
    "reason": "STATED"
  },
  "Mutation.withdraw": {
    "name": "Mutation.withdraw",
    "purpose": "DELIVERY",
    "legalBasis": "LPD_56",
    "categories": [
      "OFFICER"
    ],
    "audit": "NONE",
    "reason": "DERIVED"
  },
  "Mutation.publish": {
    "name": "Mutation.publish",
    "purpose": "DELIVERY",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "NONE",
    "reason": "DERIVED"
  },
  "Subscription.incidents": {
    "name": "Subscription.incidents",
    "purpose": "INCIDENT_HANDLING",
    "legalBasis": "WPF_14",
    "categories": [
      "CALLER",
      "PERSON_CONCERNED",
      "ADDRESS",
      "OFFICER"
    ],
    "audit": "CONSULT",
    "reason": "DERIVED"
  }
} as const satisfies Readonly<Record<string, OperationFacts>>;

export type OperationName = keyof typeof operations;
