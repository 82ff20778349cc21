import { type XmlElement, attribute } from '../../workbook/file/xml';

/** Fields of Word that show what is in the document or on the clock. Every other may fetch or run something. */
const HARMLESS: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'DATE',
  'TIME',
  'CREATEDATE',
  'SAVEDATE',
  'PRINTDATE',
  'HYPERLINK',
  'REF',
  'NOTEREF',
  'PAGEREF',
  'STYLEREF',
  'SEQ',
  'TOC',
  'TC',
  'TITLE',
  'SUBJECT',
  'AUTHOR',
  'FILENAME',
  'DOCPROPERTY',
  'NUMWORDS',
  'FORMTEXT',
  'FORMCHECKBOX',
  'FORMDROPDOWN',
  'LISTNUM',
  'SYMBOL',
  'EQ',
  'IF',
  '=',
]);

/**
 * The words of the fields below an element that are not known to be harmless, each once. A field whose word is put
 * together by other fields is none of ours either, and named by what there is of it.
 */
export function harmfulFields(root: XmlElement): readonly string[] {
  const words = new Set<string>();
  // The instructions of the fields that are open, the innermost last; `null` once the result has begun.
  const open: (string | null)[] = [];
  const tell = (instruction: string): void => {
    const word = /^\s*(=|[^\s\\"]*)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
    if (!HARMLESS.has(word)) words.add(word === '' ? '{ }' : word.slice(0, 40));
  };
  const see = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (node.kind !== 'element') continue;
      if (node.local === 'fldSimple') tell(attribute(node, `${node.prefix}:instr`) ?? '');
      else if (node.local === 'fldChar') {
        const type = attribute(node, `${node.prefix}:fldCharType`);
        if (type === 'begin') open.push('');
        else {
          const instruction = open.pop();
          if (typeof instruction === 'string') tell(instruction);
          if (type === 'separate') open.push(null);
        }
      } else if (node.local === 'instrText' || node.local === 'delInstrText') {
        const last = open.at(-1);
        if (typeof last === 'string') open[open.length - 1] = last + textIn(node);
        else tell(textIn(node));
      }
      see(node);
    }
  };
  see(root);
  for (const instruction of open) if (instruction !== null) tell(instruction);
  return [...words];
}

const textIn = ({ children }: XmlElement): string =>
  children.map((node) => (node.kind === 'text' ? node.raw : '')).join('');
