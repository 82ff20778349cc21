/** Word's units. Twips (1/20 pt) for places and spaces, half points for type, EMU for pictures. */
export const cm = (value: number): number => Math.round((value * 1440) / 2.54);
export const pt = (value: number): number => Math.round(value * 20);
/** Twips as points. */
export const inPoints = (twips: number): number => twips / 20;
/** Points as centimetres, for what is shown on a screen. */
export const inCm = (points: number): number => (points * 2.54) / 72;
export const halfPoints = (points: number): number => points * 2;
export const cmToEmu = (value: number): number => Math.round(value * 360_000);
/** The library takes a picture's size in pixels of 1/96 inch and turns it into EMU. */
export const cmToPixels = (value: number): number => (value * 96) / 2.54;
