/** The commands that have an icon; `assets/icons/<name>.svg` is drawn on a grid of 80, `<name>-small.svg` of 16. */
export const ICONS = ['tidtam', 'insert', 'check', 'report'] as const;

/** What Office asks for (16, 32, 80) and takes for the display scales between, in pixels. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

/** Up to this size in pixels the small drawing is used: fewer strokes, set on whole pixels. */
const SMALL = 24;

export function drawingOf(icon: string, size: number): string {
  return size <= SMALL ? `${icon}-small.svg` : `${icon}.svg`;
}

export function iconFile(icon: string, size: number): string {
  return `${icon}-${size}.png`;
}
