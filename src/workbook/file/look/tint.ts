/**
 * A colour made lighter (`tint` up to 1) or darker (down to -1) in its luminance, as ECMA-376 part 1, 18.8.19
 * says: dark by `L × (1 + tint)`, light by `L × (1 − tint) + tint`.
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return color;
  const [hue, saturation, luminance] = toHsl(color);
  const amount = Math.max(-1, Math.min(1, tint));
  return fromHsl(hue, saturation, amount < 0 ? luminance * (1 + amount) : luminance * (1 - amount) + amount);
}

/** Hue in sixths of a turn, saturation and luminance from 0 to 1. */
function toHsl(color: string): [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const luminance = (most + least) / 2;
  if (range === 0) return [0, 0, luminance];
  const saturation = range / (1 - Math.abs(2 * luminance - 1));
  const hue =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [hue, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const base = luminance - chroma / 2;
  const sectors: readonly (readonly [number, number, number])[] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ];
  const parts = sectors[Math.floor(hue) % 6] ?? [0, 0, 0];
  return `#${parts.map((part) => hex2((part + base) * 255)).join('')}`;
}

function hex2(value: number): string {
  return Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0');
}
