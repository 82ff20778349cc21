/** Schemes that a program runs or that reach into a machine: no page of the web. */
export const UNSAFE_SCHEMES: readonly string[] = [
  'javascript',
  'vbscript',
  'data',
  'file',
  'ftp',
  'smb',
  'blob',
  'ms-[a-z]{2,20}',
];

/** Endings of addresses that are often typed without `www.` and `https://`. */
export const WEB_ENDINGS: readonly string[] = [
  'go.th',
  'or.th',
  'ac.th',
  'co.th',
  'in.th',
  'mi.th',
  'net.th',
  'com',
  'org',
  'net',
];

/** Files that a sentence with spaces may end with when it is the path of an address. */
export const FILE_ENDINGS: readonly string[] = [
  'pdf',
  'docx?',
  'xlsx?',
  'pptx?',
  'html?',
  'php',
  'aspx?',
  'jpe?g',
  'png',
  'zip',
];
