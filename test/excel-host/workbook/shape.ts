import type { HostSheet } from './sheet';

/** A picture or another shape on a sheet. Lengths in pt. */
export class HostShape {
  left = 0;
  top = 0;
  lockAspectRatio = true;
  visible = true;
  placement = 'TwoCell';
  /** Shows what a formula says: a picture of which Excel makes none (office-js #4611). */
  linked = false;
  altTextTitle = '';
  altTextDescription = '';

  constructor(
    readonly sheet: HostSheet,
    readonly id: string,
    public name: string,
    readonly type: string,
    public width: number,
    public height: number,
    /** The picture's file. */
    readonly bytes: Uint8Array,
  ) {}

  /** With a locked aspect ratio one length takes the other along. */
  resize(key: 'width' | 'height', length: number): void {
    const other = key === 'width' ? 'height' : 'width';
    if (this.lockAspectRatio) this[other] *= length / this[key];
    this[key] = length;
  }
}
