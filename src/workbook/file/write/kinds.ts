/** Relationship types and content types of the parts that we write. */
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const RELATIONSHIP = {
  worksheet: `${OFFICE}/worksheet`,
  styles: `${OFFICE}/styles`,
  table: `${OFFICE}/table`,
  drawing: `${OFFICE}/drawing`,
  image: `${OFFICE}/image`,
  chart: `${OFFICE}/chart`,
  hyperlink: `${OFFICE}/hyperlink`,
  customXml: `${OFFICE}/customXml`,
  customXmlProps: `${OFFICE}/customXmlProps`,
} as const;

export const CONTENT_TYPE = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  customXml: 'application/xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
} as const;
