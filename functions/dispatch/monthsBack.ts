/** `2026-01-15…`, 3 → `2026-01`, `2025-12`, `2025-11`. */
export const monthsBack = (at: string, count: number): readonly string[] => {
  const year = Number(at.slice(0, 4));
  const month = Number(at.slice(5, 7)) - 1;
  return Array.from({ length: count }, (_, back) => {
    const index = year * 12 + month - back;
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
};
