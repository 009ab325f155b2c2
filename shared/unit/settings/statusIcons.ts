/**
 * The pictures a zone may give its statuses: names of the client's one set of icons, all in one hand (lucide, 24 px, a line
 * of 2). A closed set, for a picture is drawn on the map and on devices without a link too, and a stored one is never a
 * stranger's drawing. Names are only ever added. The siren is not among them: it is the emergency's, in every zone.
 */
export const statusIcons = [
  'circle-check',
  'navigation',
  'map-pin-check',
  'truck',
  'log-in',
  'square-pen',
  'building-2',
  'power',
  'car',
  'motorbike',
  'bike',
  'footprints',
  'ship',
  'dog',
  'users',
  'handshake',
  'shield',
  'traffic-cone',
  'route',
  'flag',
  'hospital',
  'landmark',
  'house',
  'clipboard-list',
  'headset',
  'radio',
  'coffee',
  'pause',
  'clock',
  'moon',
] as const;

export type StatusIcon = (typeof statusIcons)[number];
