import { t } from '../../i18n/t.ts';
import type { EditField, EditFields } from './editFields.ts';

/** A field's content in one line, for a choice and for a note. */
export const fieldWords = (fields: EditFields, field: EditField): string => {
  switch (field) {
    case 'type':
      return t(`incidentType.${fields.type}`);
    case 'title':
    case 'description':
      return fields[field];
    case 'location':
      return [fields.location.address, fields.location.what, fields.location.municipality]
        .filter(Boolean)
        .join(', ');
    case 'caller':
      return fields.caller.anonymous
        ? t('deskFact.anonymous')
        : [fields.caller.name, fields.caller.phone].filter(Boolean).join(', ');
    case 'sensitive':
      return t(fields.sensitive ? 'edit.yes' : 'edit.no');
  }
};
