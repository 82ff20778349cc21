import type { MemoCell, MemoModel } from '../../memo';
import type { MemoBlock, SignatureBlock } from './words';

/** The memo for the clipboard, in the two forms that programs ask for. */
export interface MemoCopy {
  readonly html: string;
  readonly text: string;
}

/** The labels that stand on the paper of every memo (แบบที่ ๒๙); the memo is Thai in every language. */
const LABELS = {
  title: 'บันทึกข้อความ',
  from: 'ส่วนราชการ',
  code: 'ที่',
  date: 'วันที่',
  subject: 'เรื่อง',
  to: 'เรียน',
} as const;

/** Before the dots to sign on, as on the paper; none for a hand that signs above the name. */
const SIGNED = { none: null, plain: 'ลงชื่อ', brackets: '(ลงชื่อ)' } as const;
const BLANK = '........................................';

/** As `memo/write` sets it: TH Sarabun 16, with the complex-script twin that Word asks for. */
const FACE = "font-family:'TH SarabunPSK','TH Sarabun New',Sarabun,sans-serif;font-size:16pt;line-height:1.1";
const INDENT: Readonly<Record<MemoBlock['block'], string>> = {
  paragraph: 'margin:6pt 0 0;text-indent:2.5cm',
  heading: 'margin:6pt 0 0;font-weight:bold',
  item: 'margin:0;text-indent:2.5cm',
  closing: 'margin:6pt 0 0;text-indent:2.5cm',
};
const CELL = 'border:1px solid #000;padding:2pt 4pt;vertical-align:top';

/** The memo as formatted and as plain text. Every text of the workbook is escaped. */
export function memoCopy(memo: MemoModel): MemoCopy {
  return { html: htmlOf(memo), text: textOf(memo) };
}

function htmlOf(memo: MemoModel): string {
  const line = (style: string, content: string) => `<p style="${style}">${content}</p>`;
  const field = (label: string, value: string | null) => `<b>${label}</b>&nbsp; ${escape(value ?? BLANK)}`;
  const parts = [
    line('margin:0;text-align:center;font-size:29pt;font-weight:bold', LABELS.title),
    line('margin:0', field(LABELS.from, memo.from)),
    line('margin:0', `${field(LABELS.code, memo.code)}&nbsp;&nbsp; ${field(LABELS.date, memo.date)}`),
    line('margin:0', field(LABELS.subject, memo.subject)),
    line('margin:6pt 0 0', `${LABELS.to}&nbsp; ${escape(memo.to ?? BLANK)}`),
    ...memo.body.map(({ block, text }) => line(INDENT[block], escape(text))),
    ...memo.signatures.map((one) =>
      line('margin:18pt 0 0;text-align:center', signatureLines(one).map(escape).join('<br>')),
    ),
    ...memo.annexes.flatMap(({ titles, table }) => [
      ...titles.map((title) => line('margin:12pt 0 0;text-align:center;font-weight:bold', escape(title))),
      `<table style="border-collapse:collapse;width:100%;${FACE}"><thead>${rowsOf(table.header, 'th')}</thead>` +
        `<tbody>${rowsOf(table.rows, 'td')}</tbody></table>`,
    ]),
  ];
  return `<div lang="th" style="${FACE}">${parts.join('')}</div>`;
}

function rowsOf(rows: readonly (readonly MemoCell[])[], tag: 'th' | 'td'): string {
  return rows.map((cells) => `<tr>${cells.map((cell) => cellOf(cell, tag)).join('')}</tr>`).join('');
}

function cellOf({ lines, align = 'left', columns, rows, section }: MemoCell, tag: 'th' | 'td'): string {
  const spans = `${columns ? ` colspan="${columns}"` : ''}${rows ? ` rowspan="${rows}"` : ''}`;
  const weight = section ? ';font-weight:bold' : '';
  return `<${tag}${spans} style="${CELL};text-align:${align}${weight}">${lines.map(escape).join('<br>')}</${tag}>`;
}

function textOf(memo: MemoModel): string {
  const parts = [
    LABELS.title,
    `${LABELS.from} ${memo.from ?? BLANK}`,
    `${LABELS.code} ${memo.code ?? BLANK} ${LABELS.date} ${memo.date ?? BLANK}`,
    `${LABELS.subject} ${memo.subject}`,
    '',
    `${LABELS.to} ${memo.to ?? BLANK}`,
    '',
    ...memo.body.map(({ text }) => text),
    ...memo.signatures.flatMap((one) => ['', ...signatureLines(one)]),
    ...memo.annexes.flatMap(({ titles, table }) => [
      '',
      ...titles,
      ...[...table.header, ...table.rows].map((cells) =>
        cells.map(({ lines }) => lines.join(' ')).join('\t'),
      ),
    ]),
  ];
  return parts.join('\n');
}

/** A block of the signature chain, line by line, with dots where a pen will write. */
export function signatureLines(block: SignatureBlock): string[] {
  const { opinionHeading, opinion, name, position, acting, actingFor, sign = 'brackets' } = block;
  const word = SIGNED[sign];
  return [
    ...(opinionHeading === null ? [] : [opinionHeading, opinion ?? BLANK]),
    ...(word === null ? [] : [`${word} ${BLANK}`]),
    `(${name ?? BLANK})`,
    [position, acting].filter((part) => part !== null).join(' '),
    actingFor ?? '',
  ].filter((line) => line !== '');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
