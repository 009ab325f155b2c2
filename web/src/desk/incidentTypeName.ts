import type { IncidentType } from '../../../shared/incident/incidentTypes.ts';
import { t } from '../i18n/t.ts';

/** A type of incident in the language of whoever reads. */
export const incidentTypeName = (type: IncidentType): string => t(`incidentType.${type}`);
