import type { Fix, LocationSource } from './LocationSource.ts';

/** The browser's own place, as exact as it gets. A shell with the vehicle's GPS replaces this one file. */
export const browserLocation: LocationSource = {
  permission: async () => (await navigator.permissions.query({ name: 'geolocation' })).state,
  watch: (heard, failed) => {
    const id = navigator.geolocation.watchPosition(
      (place) => heard(fixOf(place)),
      (error) => failed(error.code === error.PERMISSION_DENIED ? 'denied' : 'unavailable'),
      { enableHighAccuracy: true, maximumAge: 2_000, timeout: 20_000 },
    );
    return () => navigator.geolocation.clearWatch(id);
  },
};

const fixOf = ({ coords, timestamp }: GeolocationPosition): Fix => ({
  lat: coords.latitude,
  lon: coords.longitude,
  accuracyM: Math.round(coords.accuracy),
  ...(coords.heading === null || Number.isNaN(coords.heading)
    ? {}
    : { headingDeg: Math.round(coords.heading) }),
  ...(coords.speed === null ? {} : { speedKmh: Math.round(coords.speed * 3.6) }),
  at: timestamp,
  source: 'DEVICE',
});
