/** Finding tables of measures in any workbook, and understanding their rows. */
export { recogniseTables } from './recognise';
export { tableHint } from './hints';
export { quoted } from './texts';
