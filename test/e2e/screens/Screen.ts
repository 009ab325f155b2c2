import type { Page } from 'playwright-core';

/** A screen as a person meets it: in which client, on what device, and how one gets there. */
export interface Screen {
  readonly name: string;
  /** Whose page it is drawn in; `none` needs nobody signed in. */
  readonly who: 'officer' | 'dispatcher' | 'reviewer' | 'administrator' | 'none';
  readonly path: string;
  readonly sizes: readonly ScreenSize[];
  /** What a person does there before one looks: opens a dialog, a menu. */
  readonly enter?: (page: Page) => Promise<void>;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
  readonly touch: boolean;
}

export const tablet: ScreenSize = { width: 1280, height: 800, touch: true };
export const phone: ScreenSize = { width: 390, height: 844, touch: true };
export const deskWide: ScreenSize = { width: 1920, height: 1080, touch: false };
export const deskSmall: ScreenSize = { width: 1280, height: 800, touch: false };
