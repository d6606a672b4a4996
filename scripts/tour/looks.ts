/** A way to look at a page. */
export interface Look {
  readonly name: string;
  /** CSS pixels; absent: as wide as the page usually is. */
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly contrast?: boolean;
  readonly forcedColours?: boolean;
  /** Of the usual size. */
  readonly textPercent?: number;
  readonly rightToLeft?: boolean;
}

export const looks: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', dark: true },
  { name: 'contrast', contrast: true },
  { name: 'contrast-dark', contrast: true, dark: true },
  { name: 'forced', forcedColours: true, dark: true },
  { name: '320', width: 320, height: 640 },
  { name: '1280', width: 1280, height: 800 },
  { name: '3840', width: 3840, height: 2160 },
  { name: 'text-200', textPercent: 200 },
  { name: 'rtl', rightToLeft: true },
];
