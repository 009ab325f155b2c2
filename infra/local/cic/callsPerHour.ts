/** Share of a day's calls in each hour of the clock, of 1,000: least before dawn, most in the early evening. */
const profile = [
  38, 32, 26, 20, 15, 14, 18, 28, 38, 42, 45, 47, 47, 46, 48, 51, 54, 58, 60, 60, 58, 55, 52, 48,
] as const;

const total = profile.reduce((sum, share) => sum + share, 0);

/** How many calls are expected in the hour that begins at `hour` (0–23) of a day with that many calls. */
export const callsPerHour = (hour: number, callsPerDay: number): number =>
  ((profile[hour] ?? 0) / total) * callsPerDay;

/** The busiest hour's share. */
export const busiestHour = (callsPerDay: number): number => (Math.max(...profile) / total) * callsPerDay;
