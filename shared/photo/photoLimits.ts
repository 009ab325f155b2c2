/** What the zone takes in, and what it makes of it. */
export const photoLimits = {
  /** Of what people see: it travels to the decoder inside one call, of 6 MB (docs/adr/0115). */
  viewBytes: 4_000_000,
  /** Of the camera's own file; it is kept and never decoded. */
  originalBytes: 30_000_000,
  /** 40 megapixels: four times a phone's picture, and a quarter of what the library would take (security.md G15). */
  pixels: 40_000_000,
  /** The longer side of a thumbnail and of what fits a screen, pixels. */
  thumb: 320,
  screen: 1280,
  /** How long an address is good, to post to or to read from (T12). */
  addressSeconds: 60,
  /** What one fetch of a picture that is handed out once carries: Lambda answers 6 MB, and base64 makes four bytes of three. */
  onceBytes: 4_000_000,
  /** Characters of a reason that say more than "check" (domain.md 3.8). */
  reasonText: 10,
  shares: 50,
} as const;
