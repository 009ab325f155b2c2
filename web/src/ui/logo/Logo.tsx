/** The house's own mark: a shield with two chevrons. Invented; it is no police force's emblem. */
export const Logo = () => (
  <svg class="logo" viewBox="0 0 32 36" width="28" height="32" aria-hidden="true" focusable="false">
    <path fill="var(--primary)" d="M16 1 30 5v14c0 8-6 13-14 16C8 32 2 27 2 19V5z" />
    <path
      fill="none"
      stroke="var(--on-primary)"
      stroke-width="3.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      d="m9 17 7-6 7 6M9 25l7-6 7 6"
    />
  </svg>
);
