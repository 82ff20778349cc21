/** The little of fontkit (which has no types of its own) that make-widths.ts uses. */
declare module 'fontkit' {
  export interface Face {
    readonly unitsPerEm: number;
    /** `id` 0: the font has no such character. */
    glyphForCodePoint(code: number): { readonly id: number; readonly advanceWidth: number };
  }
  export function create(bytes: Uint8Array): Face;
}
