// Made by `npm run codegen` from shared/policy/policies and patrouille.cedarschema. Not to be edited.
import type { PolicyBook } from './PolicyBook.ts';

export const policyBook: PolicyBook = {
  "policies": {
    "account.custody": "@id(\"account.custody\") permit ( principal, action in [Action::\"seeCustody\", Action::\"Photo.seePlace\"], resource ) when { principal in [Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"CHIEF\", Role::\"INTERNAL_REVIEW\", Role::\"DPO\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "anybody.chain": "@id(\"anybody.chain\") permit ( principal, action == Action::\"Query.chainState\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"LIK_EDITOR\", Role::\"INTERNAL_REVIEW\", Role::\"DPO\", Role::\"ZONE_ADMIN\", Role::\"CHIEF\", Role::\"AUDITOR_COC\"] && context.purpose == \"OVERSIGHT\" };",
    "auditor.journal": "@id(\"auditor.journal\") permit ( principal in Role::\"AUDITOR_COC\", action in Action::\"readJournal\", resource ) when { context.purpose == \"OVERSIGHT\" };",
    "chief.incident": "@id(\"chief.incident\") permit ( principal in Role::\"CHIEF\", action in [Action::\"watchIncidents\", Action::\"Query.responseTimes\"], resource ) when { context.purpose == \"INCIDENT_HANDLING\" };",
    "chief.photos": "@id(\"chief.photos\") permit ( principal in Role::\"CHIEF\", action in Action::\"seePhotos\", resource ) when { context.purpose == \"INCIDENT_HANDLING\" };",
    "chief.staff": "@id(\"chief.staff\") permit ( principal in Role::\"CHIEF\", action in [Action::\"seeStaff\", Action::\"standDown\"], resource ) when { context.purpose == \"STAFF_ADMINISTRATION\" };",
    "chief.units": "@id(\"chief.units\") permit ( principal in Role::\"CHIEF\", action in Action::\"watchUnits\", resource ) when { context.purpose == \"INCIDENT_HANDLING\" };",
    "crew.unit": "@id(\"crew.unit\") permit ( principal, action in Action::\"ownUnit\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\"] && context.assigned && context.purpose == \"INCIDENT_HANDLING\" };",
    "desk.chat": "@id(\"desk.chat\") permit ( principal, action == Action::\"Chat.desk\", resource ) when { principal in [Role::\"TEAM_LEAD\", Role::\"DISPATCHER\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "dispatcher.incident": "@id(\"dispatcher.incident\") permit ( principal in Role::\"DISPATCHER\", action in [ Action::\"watchIncidents\", Action::\"tellIncident\", Action::\"directUnits\", Action::\"leadIncident\", Action::\"Query.responseTimes\" ], resource ) when { context.purpose == \"INCIDENT_HANDLING\" };",
    "dispatcher.intake": "@id(\"dispatcher.intake\") permit ( principal in Role::\"DISPATCHER\", action == Action::\"Query.refusedDispatchMessages\", resource ) when { context.purpose == \"DISPATCH_INTAKE\" };",
    "districtOfficer.incident": "@id(\"districtOfficer.incident\") permit ( principal in Role::\"DISTRICT_OFFICER\", action in [Action::\"watchIncidents\", Action::\"tellIncident\", Action::\"answerAlert\"], resource ) when { context.purpose == \"INCIDENT_HANDLING\" };",
    "dpo.journal": "@id(\"dpo.journal\") permit ( principal in Role::\"DPO\", action in [Action::\"readJournal\", Action::\"JournalEntry.readLabel\", Action::\"JournalEntry.readReasonText\"], resource ) when { context.purpose == \"OVERSIGHT\" };",
    "dpo.staff": "@id(\"dpo.staff\") permit ( principal in Role::\"DPO\", action in Action::\"seeStaff\", resource ) when { context.purpose == \"STAFF_ADMINISTRATION\" };",
    "internalReview.journal": "@id(\"internalReview.journal\") permit ( principal in Role::\"INTERNAL_REVIEW\", action in [Action::\"readJournal\", Action::\"JournalEntry.readLabel\", Action::\"JournalEntry.readReasonText\"], resource ) when { context.purpose == \"OVERSIGHT\" };",
    "internalReview.staff": "@id(\"internalReview.staff\") permit ( principal in Role::\"INTERNAL_REVIEW\", action in Action::\"seeStaff\", resource ) when { context.purpose == \"STAFF_ADMINISTRATION\" };",
    "lead.announce": "@id(\"lead.announce\") permit ( principal, action == Action::\"Chat.announce\", resource ) when { principal in [Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"CHIEF\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "lead.photos": "@id(\"lead.photos\") permit ( principal, action == Action::\"Photo.lead\", resource ) when { principal in [Role::\"TEAM_LEAD\", Role::\"DISPATCHER\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "lead.unit": "@id(\"lead.unit\") permit ( principal, action in Action::\"leadUnit\", resource ) when { principal in [Role::\"TEAM_LEAD\", Role::\"DISPATCHER\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "officer.incident": "@id(\"officer.incident\") permit ( principal in Role::\"OFFICER\", action in [Action::\"watchIncidents\", Action::\"tellIncident\", Action::\"answerAlert\"], resource ) when { context.purpose == \"INCIDENT_HANDLING\" };",
    "own.account": "@id(\"own.account\") permit ( principal, action in Action::\"ownAccount\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"LIK_EDITOR\", Role::\"INTERNAL_REVIEW\", Role::\"DPO\", Role::\"ZONE_ADMIN\", Role::\"CHIEF\", Role::\"AUDITOR_COC\"] && context.purpose == \"OWN_ACCOUNT\" };",
    "own.sessions": "@id(\"own.sessions\") permit ( principal, action in [Action::\"Query.sessions\", Action::\"Mutation.revokeSession\"], resource ) when { principal == resource && principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"LIK_EDITOR\", Role::\"INTERNAL_REVIEW\", Role::\"DPO\", Role::\"ZONE_ADMIN\", Role::\"CHIEF\", Role::\"AUDITOR_COC\"] && context.purpose == \"OWN_ACCOUNT\" };",
    "staff.organisation": "@id(\"staff.organisation\") permit ( principal, action == Action::\"Query.organisation\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"LIK_EDITOR\", Role::\"INTERNAL_REVIEW\", Role::\"DPO\", Role::\"ZONE_ADMIN\", Role::\"CHIEF\"] && context.purpose == \"STAFF_ADMINISTRATION\" };",
    "street.chat": "@id(\"street.chat\") permit ( principal, action in Action::\"talk\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"CHIEF\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "street.photos": "@id(\"street.photos\") permit ( principal, action in [Action::\"seePhotos\", Action::\"tellPhotos\"], resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "street.source": "@id(\"street.source\") permit ( principal, action in Action::\"externalSource\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "street.units": "@id(\"street.units\") permit ( principal, action in [Action::\"watchUnits\", Action::\"comeOnDuty\", Action::\"callForHelp\"], resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "teamLead.incident": "@id(\"teamLead.incident\") permit ( principal in Role::\"TEAM_LEAD\", action in [ Action::\"watchIncidents\", Action::\"tellIncident\", Action::\"answerAlert\", Action::\"directUnits\", Action::\"Query.responseTimes\" ], resource ) when { context.purpose == \"INCIDENT_HANDLING\" };",
    "wall.noLongerValid": "@id(\"wall.noLongerValid\") forbid (principal, action, resource) when { principal has validUntil && context.day > principal.validUntil };",
    "wall.noReason": "@id(\"wall.noReason\") forbid (principal, action in Action::\"statedReason\", resource) unless { context.reason };",
    "wall.notActive": "@id(\"wall.notActive\") forbid (principal, action, resource) unless { principal.state == \"ACTIVE\" };",
    "wall.notTrained": "@id(\"wall.notTrained\") forbid (principal, action in Action::\"externalSource\", resource) unless { principal has trainedUntil && context.day <= principal.trainedUntil };",
    "wall.notYetValid": "@id(\"wall.notYetValid\") forbid (principal, action, resource) when { principal has validFrom && context.day < principal.validFrom };",
    "wall.operator": "@id(\"wall.operator\") forbid (principal in Role::\"DRI_OPERATOR\", action, resource);",
    "wall.ownRights": "@id(\"wall.ownRights\") forbid (principal, action in Action::\"toAnother\", resource) when { principal == resource };",
    "wall.staleFactor": "@id(\"wall.staleFactor\") forbid (principal, action in Action::\"freshFactor\", resource) unless { context.factorAge >= 0 && context.factorAge <= 300 };",
    "wall.zone": "@id(\"wall.zone\") forbid (principal, action, resource) unless { principal.zone == context.zone && resource.zone == context.zone };",
    "zone.chatSettings": "@id(\"zone.chatSettings\") permit ( principal, action == Action::\"Query.chatSettings\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"CHIEF\", Role::\"ZONE_ADMIN\"] && context.purpose == \"STAFF_ADMINISTRATION\" };",
    "zone.originals": "@id(\"zone.originals\") permit ( principal, action == Action::\"Photo.openOriginal\", resource ) when { principal in [Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"CHIEF\"] && context.purpose == \"INCIDENT_HANDLING\" };",
    "zone.photoSettings": "@id(\"zone.photoSettings\") permit ( principal, action == Action::\"Query.photoSettings\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"CHIEF\", Role::\"ZONE_ADMIN\"] && context.purpose == \"STAFF_ADMINISTRATION\" };",
    "zone.unitSettings": "@id(\"zone.unitSettings\") permit ( principal, action == Action::\"Query.unitSettings\", resource ) when { principal in [Role::\"OFFICER\", Role::\"DISTRICT_OFFICER\", Role::\"TEAM_LEAD\", Role::\"DISPATCHER\", Role::\"CHIEF\", Role::\"ZONE_ADMIN\"] && context.purpose == \"STAFF_ADMINISTRATION\" };",
    "zoneAdmin.intake": "@id(\"zoneAdmin.intake\") permit ( principal in Role::\"ZONE_ADMIN\", action == Action::\"Query.refusedDispatchMessages\", resource ) when { context.purpose == \"DISPATCH_INTAKE\" };",
    "zoneAdmin.sessions": "@id(\"zoneAdmin.sessions\") permit ( principal in Role::\"ZONE_ADMIN\", action in [Action::\"Query.sessions\", Action::\"Mutation.revokeSession\"], resource ) when { context.purpose == \"OWN_ACCOUNT\" };",
    "zoneAdmin.staff": "@id(\"zoneAdmin.staff\") permit ( principal in Role::\"ZONE_ADMIN\", action in [Action::\"seeStaff\", Action::\"manageStaff\", Action::\"standDown\"], resource ) when { context.purpose == \"STAFF_ADMINISTRATION\" };",
    "zoneAdmin.webhooks": "@id(\"zoneAdmin.webhooks\") permit ( principal in Role::\"ZONE_ADMIN\", action in Action::\"tellOutside\", resource ) when { context.purpose == \"DELIVERY\" };"
  },
  "actions": {
    "Alarm.speakForDesk": {
      "groups": [
        "leadUnit"
      ],
      "policies": [
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Chat.announce": {
      "groups": [],
      "policies": [
        "lead.announce",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Chat.desk": {
      "groups": [],
      "policies": [
        "desk.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "JournalEntry.readLabel": {
      "groups": [],
      "policies": [
        "dpo.journal",
        "internalReview.journal",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "JournalEntry.readReasonText": {
      "groups": [],
      "policies": [
        "dpo.journal",
        "internalReview.journal",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.acceptAssignment": {
      "groups": [
        "answerAlert"
      ],
      "policies": [
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.acknowledgeAssignment": {
      "groups": [
        "answerAlert"
      ],
      "policies": [
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.acknowledgeMessage": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.addIncidentPerson": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.addIncidentVehicle": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.addMembers": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.addNote": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.addPerson": {
      "groups": [
        "manageStaff"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.answerAlarm": {
      "groups": [
        "callForHelp"
      ],
      "policies": [
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.askAlarmOff": {
      "groups": [
        "callForHelp"
      ],
      "policies": [
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.assignUnit": {
      "groups": [
        "directUnits"
      ],
      "policies": [
        "dispatcher.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.cancelIncident": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.changeChatSettings": {
      "groups": [
        "manageStaff"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.changeCrew": {
      "groups": [
        "leadUnit",
        "ownUnit"
      ],
      "policies": [
        "crew.unit",
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.changeIncidentPerson": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.changeIncidentVehicle": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.changeOrganisation": {
      "groups": [
        "manageStaff"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.changePerson": {
      "groups": [
        "manageStaff"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.changePhotoSettings": {
      "groups": [
        "manageStaff"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.changePriority": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.changeRights": {
      "groups": [
        "freshFactor",
        "manageStaff",
        "toAnother"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.ownRights",
        "wall.staleFactor",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.changeUnitSettings": {
      "groups": [
        "manageStaff"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.changeWebhook": {
      "groups": [
        "freshFactor",
        "tellOutside"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.staleFactor",
        "wall.zone",
        "zoneAdmin.webhooks"
      ]
    },
    "Mutation.clearBackup": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.closeIncident": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.confirmAlarmOff": {
      "groups": [
        "callForHelp"
      ],
      "policies": [
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.createGroup": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.declineAssignment": {
      "groups": [
        "answerAlert"
      ],
      "policies": [
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.deleteMessage": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.denyAlarmOff": {
      "groups": [
        "callForHelp"
      ],
      "policies": [
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.describeUnit": {
      "groups": [
        "leadUnit",
        "ownUnit"
      ],
      "policies": [
        "crew.unit",
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.discardPhoto": {
      "groups": [
        "tellPhotos"
      ],
      "policies": [
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.dismissDelivery": {
      "groups": [
        "tellOutside"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.webhooks"
      ]
    },
    "Mutation.dismissPhoto": {
      "groups": [
        "tellPhotos"
      ],
      "policies": [
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.editMessage": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.endAlarm": {
      "groups": [
        "leadUnit"
      ],
      "policies": [
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.endPerson": {
      "groups": [
        "freshFactor",
        "manageStaff",
        "toAnother"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.ownRights",
        "wall.staleFactor",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.endShift": {
      "groups": [
        "leadUnit",
        "ownUnit"
      ],
      "policies": [
        "crew.unit",
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.endWatch": {
      "groups": [
        "watchUnits"
      ],
      "policies": [
        "chief.units",
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.exportJournal": {
      "groups": [
        "freshFactor",
        "readJournal",
        "statedReason"
      ],
      "policies": [
        "auditor.journal",
        "dpo.journal",
        "internalReview.journal",
        "wall.noLongerValid",
        "wall.noReason",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.staleFactor",
        "wall.zone"
      ]
    },
    "Mutation.importPeople": {
      "groups": [
        "freshFactor",
        "manageStaff"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.staleFactor",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.leaveChannel": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.leaveCrew": {
      "groups": [
        "ownUnit"
      ],
      "policies": [
        "crew.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.linkIncidents": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.makeCustodyReport": {
      "groups": [
        "seeCustody"
      ],
      "policies": [
        "account.custody",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.markChannel": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.mergeIncident": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.movePlace": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.noteDeviceAct": {
      "groups": [
        "ownAccount"
      ],
      "policies": [
        "own.account",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.noteHandoff": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.openDirect": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.openIncident": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.openPhoto": {
      "groups": [
        "seePhotos"
      ],
      "policies": [
        "chief.photos",
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.postMessage": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.promotePhoto": {
      "groups": [
        "tellPhotos"
      ],
      "policies": [
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.raiseAlarm": {
      "groups": [
        "callForHelp"
      ],
      "policies": [
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.reactToMessage": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.registerDevice": {
      "groups": [
        "ownAccount"
      ],
      "policies": [
        "own.account",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.registerWebhook": {
      "groups": [
        "freshFactor",
        "tellOutside"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.staleFactor",
        "wall.zone",
        "zoneAdmin.webhooks"
      ]
    },
    "Mutation.reinstatePerson": {
      "groups": [
        "standDown",
        "toAnother"
      ],
      "policies": [
        "chief.staff",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.ownRights",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.removeIncidentPerson": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.removeIncidentVehicle": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.removeMember": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.removeWebhook": {
      "groups": [
        "tellOutside"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.webhooks"
      ]
    },
    "Mutation.renameGroup": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.renewUpload": {
      "groups": [
        "tellPhotos"
      ],
      "policies": [
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.reopenIncident": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.requestBackup": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.requestPhoto": {
      "groups": [
        "tellPhotos"
      ],
      "policies": [
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.requestSpeech": {
      "groups": [
        "leadUnit",
        "ownUnit"
      ],
      "policies": [
        "crew.unit",
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.resetSignIn": {
      "groups": [
        "freshFactor",
        "manageStaff",
        "toAnother"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.ownRights",
        "wall.staleFactor",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.retryDelivery": {
      "groups": [
        "tellOutside"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.webhooks"
      ]
    },
    "Mutation.retryPhoto": {
      "groups": [
        "tellPhotos"
      ],
      "policies": [
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.revokeSession": {
      "groups": [],
      "policies": [
        "own.sessions",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.sessions"
      ]
    },
    "Mutation.rotateWebhookSecret": {
      "groups": [
        "freshFactor",
        "tellOutside"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.staleFactor",
        "wall.zone",
        "zoneAdmin.webhooks"
      ]
    },
    "Mutation.setHazards": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.setLoneCheck": {
      "groups": [
        "leadUnit",
        "ownUnit"
      ],
      "policies": [
        "crew.unit",
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.setPvNumber": {
      "groups": [
        "tellIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.setSharing": {
      "groups": [
        "ownUnit"
      ],
      "policies": [
        "crew.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.setUnitStatus": {
      "groups": [
        "leadUnit",
        "ownUnit"
      ],
      "policies": [
        "crew.unit",
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.sharePhoto": {
      "groups": [
        "tellPhotos"
      ],
      "policies": [
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.sharePosition": {
      "groups": [
        "comeOnDuty"
      ],
      "policies": [
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.showPresence": {
      "groups": [
        "directUnits"
      ],
      "policies": [
        "dispatcher.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.splitIncident": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.standDownUnit": {
      "groups": [
        "directUnits"
      ],
      "policies": [
        "dispatcher.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.startShift": {
      "groups": [
        "comeOnDuty"
      ],
      "policies": [
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.suspendPerson": {
      "groups": [
        "standDown",
        "toAnother"
      ],
      "policies": [
        "chief.staff",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.ownRights",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Mutation.unlinkIncidents": {
      "groups": [
        "leadIncident"
      ],
      "policies": [
        "dispatcher.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.updateIncident": {
      "groups": [
        "directUnits"
      ],
      "policies": [
        "dispatcher.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Mutation.withdrawMessage": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Photo.lead": {
      "groups": [],
      "policies": [
        "lead.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Photo.openOriginal": {
      "groups": [],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zone.originals"
      ]
    },
    "Photo.seePlace": {
      "groups": [],
      "policies": [
        "account.custody",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.alarms": {
      "groups": [
        "watchUnits"
      ],
      "policies": [
        "chief.units",
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.chainState": {
      "groups": [],
      "policies": [
        "anybody.chain",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.channel": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.channelFeed": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.channels": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.chatSettings": {
      "groups": [],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zone.chatSettings"
      ]
    },
    "Query.custodyReport": {
      "groups": [
        "seeCustody"
      ],
      "policies": [
        "account.custody",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.feed": {
      "groups": [
        "watchIncidents"
      ],
      "policies": [
        "chief.incident",
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.incident": {
      "groups": [
        "watchIncidents"
      ],
      "policies": [
        "chief.incident",
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.incidents": {
      "groups": [
        "watchIncidents"
      ],
      "policies": [
        "chief.incident",
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.journal": {
      "groups": [
        "readJournal",
        "statedReason"
      ],
      "policies": [
        "auditor.journal",
        "dpo.journal",
        "internalReview.journal",
        "wall.noLongerValid",
        "wall.noReason",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.journalEntry": {
      "groups": [
        "readJournal",
        "statedReason"
      ],
      "policies": [
        "auditor.journal",
        "dpo.journal",
        "internalReview.journal",
        "wall.noLongerValid",
        "wall.noReason",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.journalExport": {
      "groups": [
        "readJournal"
      ],
      "policies": [
        "auditor.journal",
        "dpo.journal",
        "internalReview.journal",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.mapSource": {
      "groups": [
        "watchUnits"
      ],
      "policies": [
        "chief.units",
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.me": {
      "groups": [
        "ownAccount"
      ],
      "policies": [
        "own.account",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.messages": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.myConsultations": {
      "groups": [
        "ownAccount"
      ],
      "policies": [
        "own.account",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.organisation": {
      "groups": [],
      "policies": [
        "staff.organisation",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.people": {
      "groups": [
        "seeStaff"
      ],
      "policies": [
        "chief.staff",
        "dpo.staff",
        "internalReview.staff",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Query.person": {
      "groups": [
        "seeStaff"
      ],
      "policies": [
        "chief.staff",
        "dpo.staff",
        "internalReview.staff",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Query.photoCustody": {
      "groups": [
        "seeCustody"
      ],
      "policies": [
        "account.custody",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.photoFailures": {
      "groups": [
        "tellPhotos"
      ],
      "policies": [
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.photoSettings": {
      "groups": [],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zone.photoSettings"
      ]
    },
    "Query.photos": {
      "groups": [
        "seePhotos"
      ],
      "policies": [
        "chief.photos",
        "street.photos",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.positions": {
      "groups": [
        "watchUnits"
      ],
      "policies": [
        "chief.units",
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.previewImport": {
      "groups": [
        "manageStaff"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.staff"
      ]
    },
    "Query.refusedDispatchMessages": {
      "groups": [],
      "policies": [
        "dispatcher.intake",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.intake"
      ]
    },
    "Query.responseTimes": {
      "groups": [],
      "policies": [
        "chief.incident",
        "dispatcher.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.searchMessages": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.sessions": {
      "groups": [],
      "policies": [
        "own.sessions",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.sessions"
      ]
    },
    "Query.unitSettings": {
      "groups": [],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zone.unitSettings"
      ]
    },
    "Query.units": {
      "groups": [
        "watchUnits"
      ],
      "policies": [
        "chief.units",
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Query.webhooks": {
      "groups": [
        "tellOutside"
      ],
      "policies": [
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone",
        "zoneAdmin.webhooks"
      ]
    },
    "Source.ask": {
      "groups": [
        "externalSource"
      ],
      "policies": [
        "street.source",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notTrained",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Subscription.channel": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Subscription.incidents": {
      "groups": [
        "watchIncidents"
      ],
      "policies": [
        "chief.incident",
        "dispatcher.incident",
        "districtOfficer.incident",
        "officer.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Subscription.marks": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Subscription.mine": {
      "groups": [
        "talk"
      ],
      "policies": [
        "street.chat",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Subscription.positions": {
      "groups": [
        "watchUnits"
      ],
      "policies": [
        "chief.units",
        "street.units",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Subscription.presence": {
      "groups": [
        "directUnits"
      ],
      "policies": [
        "dispatcher.incident",
        "teamLead.incident",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    },
    "Unit.forceStatus": {
      "groups": [
        "leadUnit"
      ],
      "policies": [
        "lead.unit",
        "wall.noLongerValid",
        "wall.notActive",
        "wall.notYetValid",
        "wall.operator",
        "wall.zone"
      ]
    }
  }
};
