import type { PolicyRequest } from '../../shared/policy/PolicyRequest.ts';

/** A line of the oracle's own table: what it is for, who may, and what else must be true. */
interface Line {
  readonly purpose: string;
  readonly who: readonly string[];
  /** Whom it may be about: oneself only, others only. Who stands in `whoever` is not held to it. */
  readonly self?: 'ONLY' | 'NEVER';
  readonly whoever?: readonly string[];
  /** Only with the unit one is on duty with. */
  readonly crew?: true;
  readonly reason?: true;
  readonly fresh?: true;
  readonly trained?: true;
}

const street = ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD', 'DISPATCHER'];
const crew = ['OFFICER', 'DISTRICT_OFFICER', 'TEAM_LEAD'];
const sending = ['TEAM_LEAD', 'DISPATCHER'];
const watching = [...street, 'CHIEF'];
const leading = ['TEAM_LEAD', 'DISPATCHER'];
const accounting = ['TEAM_LEAD', 'DISPATCHER', 'CHIEF', 'INTERNAL_REVIEW', 'DPO'];
const zone = [...watching, 'LIK_EDITOR', 'INTERNAL_REVIEW', 'DPO', 'ZONE_ADMIN'];
const everybody = [...zone, 'AUDITOR_COC'];
const overseers = ['INTERNAL_REVIEW', 'DPO', 'AUDITOR_COC'];
const work = 'INCIDENT_HANDLING';
const staff = 'STAFF_ADMINISTRATION';
const own = 'OWN_ACCOUNT';
const oversight = 'OVERSIGHT';
const admin = ['ZONE_ADMIN'];

/** By operation, from the issue and the law; written without a look at the Cedar text, which is ordered by profile. */
const table: Readonly<Record<string, Line>> = {
  'Query.incident': { purpose: work, who: watching },
  'Query.incidents': { purpose: work, who: watching },
  'Query.feed': { purpose: work, who: watching },
  'Subscription.incidents': { purpose: work, who: watching },
  'Mutation.openIncident': { purpose: work, who: ['DISPATCHER'] },
  'Mutation.addNote': { purpose: work, who: street },
  'Mutation.changePriority': { purpose: work, who: ['DISPATCHER'] },
  'Mutation.closeIncident': { purpose: work, who: ['DISPATCHER'] },
  'Mutation.assignUnit': { purpose: work, who: sending },
  'Mutation.repeatAlert': { purpose: work, who: sending },
  'Mutation.standDownUnit': { purpose: work, who: sending },
  'Mutation.updateIncident': { purpose: work, who: sending },
  'Mutation.acknowledgeAssignment': { purpose: work, who: crew },
  'Mutation.acceptAssignment': { purpose: work, who: crew },
  'Mutation.declineAssignment': { purpose: work, who: crew },
  'Mutation.setHazards': { purpose: work, who: street },
  'Mutation.addIncidentPerson': { purpose: work, who: street },
  'Mutation.changeIncidentPerson': { purpose: work, who: street },
  'Mutation.removeIncidentPerson': { purpose: work, who: street },
  'Mutation.addIncidentVehicle': { purpose: work, who: street },
  'Mutation.changeIncidentVehicle': { purpose: work, who: street },
  'Mutation.removeIncidentVehicle': { purpose: work, who: street },
  'Mutation.requestBackup': { purpose: work, who: street },
  'Mutation.clearBackup': { purpose: work, who: street },
  'Mutation.setPvNumber': { purpose: work, who: street },
  'Mutation.noteHandoff': { purpose: work, who: street },
  'Mutation.linkIncidents': { purpose: work, who: ['DISPATCHER'] },
  'Mutation.unlinkIncidents': { purpose: work, who: ['DISPATCHER'] },
  'Mutation.mergeIncident': { purpose: work, who: ['DISPATCHER'] },
  'Mutation.splitIncident': { purpose: work, who: ['DISPATCHER'] },
  'Mutation.reopenIncident': { purpose: work, who: ['DISPATCHER'] },
  'Mutation.cancelIncident': { purpose: work, who: ['DISPATCHER'] },
  'Query.responseTimes': { purpose: work, who: [...sending, 'CHIEF'] },
  'Query.positions': { purpose: work, who: watching },
  'Subscription.positions': { purpose: work, who: watching },
  'Mutation.endWatch': { purpose: work, who: watching },
  'Query.mapSource': { purpose: work, who: watching },
  'Mutation.sharePosition': { purpose: work, who: street },
  'Mutation.showPresence': { purpose: work, who: sending },
  'Subscription.presence': { purpose: work, who: sending },
  'Query.units': { purpose: work, who: watching },
  'Mutation.startShift': { purpose: work, who: street },
  'Mutation.leaveCrew': { purpose: work, who: street, crew: true },
  'Mutation.endShift': { purpose: work, who: street, crew: true, whoever: leading },
  'Mutation.changeCrew': { purpose: work, who: street, crew: true, whoever: leading },
  'Mutation.setUnitStatus': { purpose: work, who: street, crew: true, whoever: leading },
  'Mutation.setSharing': { purpose: work, who: street, crew: true },
  'Mutation.requestSpeech': { purpose: work, who: street, crew: true, whoever: leading },
  'Mutation.setLoneCheck': { purpose: work, who: street, crew: true, whoever: leading },
  'Mutation.describeUnit': { purpose: work, who: street, crew: true, whoever: leading },
  'Query.alarms': { purpose: work, who: watching },
  'Mutation.raiseAlarm': { purpose: work, who: street },
  'Mutation.answerAlarm': { purpose: work, who: street },
  'Mutation.askAlarmOff': { purpose: work, who: street },
  'Mutation.confirmAlarmOff': { purpose: work, who: street },
  'Mutation.denyAlarmOff': { purpose: work, who: street },
  'Mutation.repeatAlarm': { purpose: work, who: leading },
  'Mutation.endAlarm': { purpose: work, who: leading },
  'Alarm.speakForDesk': { purpose: work, who: leading },
  'Query.photos': { purpose: work, who: watching },
  'Mutation.openPhoto': { purpose: work, who: watching },
  'Mutation.requestPhoto': { purpose: work, who: street },
  'Mutation.renewUpload': { purpose: work, who: street },
  'Mutation.sharePhoto': { purpose: work, who: street },
  'Mutation.promotePhoto': { purpose: work, who: street },
  'Mutation.discardPhoto': { purpose: work, who: street },
  'Query.photoFailures': { purpose: work, who: street },
  'Mutation.retryPhoto': { purpose: work, who: street },
  'Mutation.dismissPhoto': { purpose: work, who: street },
  'Query.photoCustody': { purpose: work, who: accounting },
  'Mutation.makeCustodyReport': { purpose: work, who: accounting },
  'Query.custodyReport': { purpose: work, who: accounting },
  'Photo.openOriginal': { purpose: work, who: [...leading, 'CHIEF'] },
  'Photo.lead': { purpose: work, who: leading },
  'Photo.seePlace': { purpose: work, who: accounting },
  'Query.photoSettings': { purpose: staff, who: [...watching, 'ZONE_ADMIN'] },
  'Mutation.changePhotoSettings': { purpose: staff, who: admin },
  'Query.unitSettings': { purpose: staff, who: [...watching, 'ZONE_ADMIN'] },
  'Mutation.changeUnitSettings': { purpose: staff, who: admin },
  'Query.channels': { purpose: work, who: watching },
  'Query.channel': { purpose: work, who: watching },
  'Query.messages': { purpose: work, who: watching },
  'Query.channelFeed': { purpose: work, who: watching },
  'Query.searchMessages': { purpose: work, who: watching },
  'Query.colleagues': { purpose: work, who: watching },
  'Subscription.channel': { purpose: work, who: watching },
  'Subscription.marks': { purpose: work, who: watching },
  'Subscription.mine': { purpose: work, who: watching },
  'Mutation.openDirect': { purpose: work, who: watching },
  'Mutation.createGroup': { purpose: work, who: watching },
  'Mutation.renameGroup': { purpose: work, who: watching },
  'Mutation.addMembers': { purpose: work, who: watching },
  'Mutation.removeMember': { purpose: work, who: watching },
  'Mutation.leaveChannel': { purpose: work, who: watching },
  'Mutation.postMessage': { purpose: work, who: watching },
  'Mutation.editMessage': { purpose: work, who: watching },
  'Mutation.deleteMessage': { purpose: work, who: watching },
  'Mutation.reactToMessage': { purpose: work, who: watching },
  'Mutation.acknowledgeMessage': { purpose: work, who: watching },
  'Mutation.movePlace': { purpose: work, who: watching },
  'Mutation.withdrawMessage': { purpose: work, who: watching },
  'Mutation.markChannel': { purpose: work, who: watching },
  'Chat.announce': { purpose: work, who: [...leading, 'CHIEF'] },
  'Chat.desk': { purpose: work, who: leading },
  'Query.chatSettings': { purpose: staff, who: [...watching, 'ZONE_ADMIN'] },
  'Mutation.changeChatSettings': { purpose: staff, who: admin },
  'Unit.forceStatus': { purpose: work, who: leading },
  'Source.ask': { purpose: work, who: street, trained: true },
  'Query.webhooks': { purpose: 'DELIVERY', who: admin },
  'Mutation.registerWebhook': { purpose: 'DELIVERY', who: admin, fresh: true },
  'Mutation.changeWebhook': { purpose: 'DELIVERY', who: admin, fresh: true },
  'Mutation.rotateWebhookSecret': { purpose: 'DELIVERY', who: admin, fresh: true },
  'Mutation.removeWebhook': { purpose: 'DELIVERY', who: admin },
  'Mutation.retryDelivery': { purpose: 'DELIVERY', who: admin },
  'Mutation.dismissDelivery': { purpose: 'DELIVERY', who: admin },
  'Query.refusedDispatchMessages': { purpose: 'DISPATCH_INTAKE', who: ['DISPATCHER', 'ZONE_ADMIN'] },
  'Query.people': { purpose: staff, who: ['ZONE_ADMIN', 'CHIEF', 'INTERNAL_REVIEW', 'DPO'] },
  'Query.person': { purpose: staff, who: ['ZONE_ADMIN', 'CHIEF', 'INTERNAL_REVIEW', 'DPO'] },
  'Query.organisation': { purpose: staff, who: zone },
  'Query.previewImport': { purpose: staff, who: admin },
  'Mutation.addPerson': { purpose: staff, who: admin },
  'Mutation.changePerson': { purpose: staff, who: admin },
  'Mutation.changeRights': { purpose: staff, who: admin, self: 'NEVER', fresh: true },
  'Mutation.suspendPerson': { purpose: staff, who: ['ZONE_ADMIN', 'CHIEF'], self: 'NEVER' },
  'Mutation.reinstatePerson': { purpose: staff, who: ['ZONE_ADMIN', 'CHIEF'], self: 'NEVER' },
  'Mutation.resetSignIn': { purpose: staff, who: admin, self: 'NEVER', fresh: true },
  'Mutation.endPerson': { purpose: staff, who: admin, self: 'NEVER', fresh: true },
  'Mutation.importPeople': { purpose: staff, who: admin, fresh: true },
  'Mutation.changeOrganisation': { purpose: staff, who: admin },
  'Query.me': { purpose: own, who: everybody },
  'Query.myConsultations': { purpose: own, who: everybody },
  'Mutation.registerDevice': { purpose: own, who: everybody },
  'Mutation.noteDeviceAct': { purpose: own, who: everybody },
  'Mutation.changePassword': { purpose: own, who: everybody, fresh: true },
  'Query.sessions': { purpose: own, who: everybody, self: 'ONLY', whoever: admin },
  'Mutation.revokeSession': { purpose: own, who: everybody, self: 'ONLY', whoever: admin },
  'Query.journal': { purpose: oversight, who: overseers, reason: true },
  'Query.journalEntry': { purpose: oversight, who: overseers, reason: true },
  'Query.journalExport': { purpose: oversight, who: overseers },
  'Mutation.exportJournal': { purpose: oversight, who: overseers, reason: true, fresh: true },
  'Query.chainState': { purpose: oversight, who: everybody },
  'JournalEntry.readLabel': { purpose: oversight, who: ['INTERNAL_REVIEW', 'DPO'] },
  'JournalEntry.readReasonText': { purpose: oversight, who: ['INTERNAL_REVIEW', 'DPO'] },
};

/** Every action it has a line for. */
export const knownActions: readonly string[] = Object.keys(table);

const holds = (roles: readonly string[], some: readonly string[]): boolean =>
  some.some((role) => roles.includes(role));

const ofCrew = ({ unit }: PolicyRequest['principal'], resource: PolicyRequest['resource']): boolean => {
  if (unit === undefined) return false;
  if (resource.kind === 'INCIDENT') return resource.units?.includes(unit) ?? false;
  return resource.kind === 'UNIT' && resource.id === unit;
};

/** What the policy must answer, reckoned a second time in plain words (security.md G10). */
export const oracle = ({ principal, action, resource, context }: PolicyRequest): 'allow' | 'deny' => {
  const line = Object.hasOwn(table, action) ? table[action] : undefined;
  if (line === undefined) return 'deny';
  const ofTheZone = principal.zone === context.zone && resource.zone === context.zone;
  if (!ofTheZone || principal.state !== 'ACTIVE') return 'deny';
  if (principal.roles.includes('DRI_OPERATOR')) return 'deny';
  const { validFrom = 0, validUntil = 99_999_999, trainedUntil = 0 } = principal;
  if (context.day < validFrom || context.day > validUntil) return 'deny';
  if (line.trained && context.day > trainedUntil) return 'deny';
  if (line.reason && !context.reason) return 'deny';
  if (line.fresh && !(context.factorAge >= 0 && context.factorAge < 301)) return 'deny';
  if (context.purpose !== line.purpose) return 'deny';
  const self = resource.kind === 'PERSON' && resource.id === principal.id;
  if (line.self === 'NEVER' && self) return 'deny';
  if (holds(principal.roles, line.whoever ?? [])) return 'allow';
  if (line.self === 'ONLY' && !self) return 'deny';
  if (line.crew && !ofCrew(principal, resource)) return 'deny';
  return holds(principal.roles, line.who) ? 'allow' : 'deny';
};

/** What an action is declared for, by the oracle. */
export const purposeByOracle = (action: string): string => table[action]?.purpose ?? '';
