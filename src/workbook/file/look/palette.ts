/** The 64 colours that old files name by number (ECMA-376 part 1, 18.8.27); 0 to 7 are 8 to 15 again. */
const STANDARD =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333';

export const INDEXED_COLORS: readonly string[] = ((eight) => [...eight.slice(0, 8), ...eight])(
  STANDARD.split(' ').map((hex) => `#${hex}`),
);

/** Office's theme since 2013, for workbooks without one; in the order in which `theme` counts. */
export const OFFICE_THEME: readonly string[] = [
  '#ffffff',
  '#000000',
  '#e7e6e6',
  '#44546a',
  '#5b9bd5',
  '#ed7d31',
  '#a5a5a5',
  '#ffc000',
  '#4472c4',
  '#70ad47',
  '#0563c1',
  '#954f72',
];

/** The order in which `theme` counts: light before dark, unlike the theme part itself (18.8.3). */
export const THEME_ORDER: readonly string[] = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
