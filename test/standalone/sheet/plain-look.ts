import type { StyleLook } from '../../../src/workbook/file';

/** The normal style of a new workbook. */
export const PLAIN: StyleLook = {
  font: 'Calibri',
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  top: null,
  right: null,
  bottom: null,
  left: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  rotation: 0,
};
