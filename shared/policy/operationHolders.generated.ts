// Made by `npm run codegen` from schema.graphql. Not to be edited.
import type { Role } from '../directory/Role.ts';

/** Empty: no person. */
export const operationHolders = {
  "Query.me": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF",
    "AUDITOR_COC"
  ],
  "Query.incident": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.incidents": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.feed": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.responseTimes": [
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.units": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.alarms": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.unitSettings": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF",
    "ZONE_ADMIN"
  ],
  "Query.refusedDispatchMessages": [
    "DISPATCHER",
    "ZONE_ADMIN"
  ],
  "Query.people": [
    "ZONE_ADMIN",
    "CHIEF",
    "INTERNAL_REVIEW",
    "DPO"
  ],
  "Query.person": [
    "ZONE_ADMIN",
    "CHIEF",
    "INTERNAL_REVIEW",
    "DPO"
  ],
  "Query.organisation": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF"
  ],
  "Query.previewImport": [
    "ZONE_ADMIN"
  ],
  "Query.sessions": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF",
    "AUDITOR_COC"
  ],
  "Query.journal": [
    "INTERNAL_REVIEW",
    "DPO",
    "AUDITOR_COC"
  ],
  "Query.journalEntry": [
    "INTERNAL_REVIEW",
    "DPO",
    "AUDITOR_COC"
  ],
  "Query.myConsultations": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF",
    "AUDITOR_COC"
  ],
  "Query.chainState": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF",
    "AUDITOR_COC"
  ],
  "Query.journalExport": [
    "INTERNAL_REVIEW",
    "DPO",
    "AUDITOR_COC"
  ],
  "Query.webhooks": [
    "ZONE_ADMIN"
  ],
  "Query.positions": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.mapSource": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.channels": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.channel": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.messages": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.channelFeed": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.searchMessages": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.colleagues": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.chatSettings": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF",
    "ZONE_ADMIN"
  ],
  "Query.photos": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Query.photoCustody": [
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF",
    "INTERNAL_REVIEW",
    "DPO"
  ],
  "Query.custodyReport": [
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF",
    "INTERNAL_REVIEW",
    "DPO"
  ],
  "Query.photoFailures": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Query.photoSettings": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF",
    "ZONE_ADMIN"
  ],
  "Mutation.openIncident": [
    "DISPATCHER"
  ],
  "Mutation.addNote": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.changePriority": [
    "DISPATCHER"
  ],
  "Mutation.closeIncident": [
    "DISPATCHER"
  ],
  "Mutation.assignUnit": [
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.standDownUnit": [
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.repeatAlert": [
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.acknowledgeAssignment": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD"
  ],
  "Mutation.acceptAssignment": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD"
  ],
  "Mutation.declineAssignment": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD"
  ],
  "Mutation.updateIncident": [
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.setHazards": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.addIncidentPerson": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.changeIncidentPerson": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.removeIncidentPerson": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.addIncidentVehicle": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.changeIncidentVehicle": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.removeIncidentVehicle": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.requestBackup": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.clearBackup": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.linkIncidents": [
    "DISPATCHER"
  ],
  "Mutation.unlinkIncidents": [
    "DISPATCHER"
  ],
  "Mutation.mergeIncident": [
    "DISPATCHER"
  ],
  "Mutation.splitIncident": [
    "DISPATCHER"
  ],
  "Mutation.reopenIncident": [
    "DISPATCHER"
  ],
  "Mutation.cancelIncident": [
    "DISPATCHER"
  ],
  "Mutation.setPvNumber": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.noteHandoff": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.startShift": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.leaveCrew": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.endShift": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.changeCrew": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.setUnitStatus": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.setSharing": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.requestSpeech": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.setLoneCheck": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.describeUnit": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.raiseAlarm": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.answerAlarm": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.askAlarmOff": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.confirmAlarmOff": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.denyAlarmOff": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.endAlarm": [
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.repeatAlarm": [
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.changeUnitSettings": [
    "ZONE_ADMIN"
  ],
  "Mutation.addPerson": [
    "ZONE_ADMIN"
  ],
  "Mutation.changePerson": [
    "ZONE_ADMIN"
  ],
  "Mutation.changeRights": [
    "ZONE_ADMIN"
  ],
  "Mutation.suspendPerson": [
    "ZONE_ADMIN",
    "CHIEF"
  ],
  "Mutation.reinstatePerson": [
    "ZONE_ADMIN",
    "CHIEF"
  ],
  "Mutation.resetSignIn": [
    "ZONE_ADMIN"
  ],
  "Mutation.endPerson": [
    "ZONE_ADMIN"
  ],
  "Mutation.importPeople": [
    "ZONE_ADMIN"
  ],
  "Mutation.changeOrganisation": [
    "ZONE_ADMIN"
  ],
  "Mutation.registerDevice": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF",
    "AUDITOR_COC"
  ],
  "Mutation.noteDeviceAct": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF",
    "AUDITOR_COC"
  ],
  "Mutation.changePassword": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF",
    "AUDITOR_COC"
  ],
  "Mutation.revokeSession": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "LIK_EDITOR",
    "INTERNAL_REVIEW",
    "DPO",
    "ZONE_ADMIN",
    "CHIEF",
    "AUDITOR_COC"
  ],
  "Mutation.exportJournal": [
    "INTERNAL_REVIEW",
    "DPO",
    "AUDITOR_COC"
  ],
  "Mutation.registerWebhook": [
    "ZONE_ADMIN"
  ],
  "Mutation.changeWebhook": [
    "ZONE_ADMIN"
  ],
  "Mutation.rotateWebhookSecret": [
    "ZONE_ADMIN"
  ],
  "Mutation.removeWebhook": [
    "ZONE_ADMIN"
  ],
  "Mutation.retryDelivery": [
    "ZONE_ADMIN"
  ],
  "Mutation.dismissDelivery": [
    "ZONE_ADMIN"
  ],
  "Mutation.withdraw": [],
  "Mutation.publish": [],
  "Mutation.sharePosition": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.endWatch": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.showPresence": [
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.publishPositions": [],
  "Mutation.changeChatSettings": [
    "ZONE_ADMIN"
  ],
  "Mutation.openDirect": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.createGroup": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.renameGroup": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.addMembers": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.removeMember": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.leaveChannel": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.postMessage": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.editMessage": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.deleteMessage": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.reactToMessage": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.acknowledgeMessage": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.movePlace": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.withdrawMessage": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.markChannel": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.requestPhoto": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.renewUpload": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.openPhoto": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Mutation.sharePhoto": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.promotePhoto": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.discardPhoto": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.retryPhoto": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.dismissPhoto": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Mutation.makeCustodyReport": [
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF",
    "INTERNAL_REVIEW",
    "DPO"
  ],
  "Mutation.changePhotoSettings": [
    "ZONE_ADMIN"
  ],
  "Subscription.incidents": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Subscription.positions": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Subscription.presence": [
    "TEAM_LEAD",
    "DISPATCHER"
  ],
  "Subscription.channel": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Subscription.marks": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ],
  "Subscription.mine": [
    "OFFICER",
    "DISTRICT_OFFICER",
    "TEAM_LEAD",
    "DISPATCHER",
    "CHIEF"
  ]
} as const satisfies Readonly<
  Record<string, readonly Role[]>
>;
