import type { template as thai } from '../th/template';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The office's own memo template: what is wrong with it, and what its placeholders stand for. */
export const template: Words<typeof thai> = {
  kept: "Using the office's own template: {file}",
  standard: "The office's own template cannot be used; the standard memo was made instead",
  guide: [
    'Change fonts, spacing, wording, headers and places as you like, save as .docx, and bring it back into the workbook.',
    'Words in double braces are replaced by what the workbook holds, in the font and size of the words in braces.',
    'Text, signatures and tables must each have a paragraph to themselves, may stand in a table cell, and can be used once.',
    'With a template Word breaks the pages, so there are no catch-words; add them by hand if the memo is longer than a page.',
  ].join('\n'),
  placeholders: {
    emblem:
      "The emblem's picture from the agency sheet, 1.5 cm high, top left; delete it if the template has its own",
    from: 'Name of the agency, its office and telephone',
    code: 'Document number',
    date: 'Date of the memo',
    subject: 'Subject',
    to: 'Person addressed',
    body: 'All paragraphs, from the first to the closing words',
    signatures: 'All signers in order, with their opinions, but for those with a place of their own',
    'signature-1': 'The first signer alone',
    'signature-2': 'The second signer alone',
    'signature-3': 'The third signer alone',
    'signature-4': 'The fourth signer alone',
    annexes: 'All annexed tables with their titles, as wide as the page or the cell they stand in',
    'annex-plan': 'The table of the plan alone, apart from the other tables',
  },
  places: {
    body: 'paragraph {paragraph}',
    table: 'table {table}, row {row}, cell {column}',
    header: 'the page header',
    footer: 'the page footer',
    note: 'a note',
    'text-box': 'a text box',
    nowhere: 'the document',
  },
  problems: {
    'too-large-template':
      'The template “{file}” is larger than {name} MB. Make its pictures smaller in Word (Picture Format > Compress Pictures) and save again',
    strict:
      'The template “{file}” was saved as Strict Open XML. Open it in Word and save it as a Word Document (.docx)',
    unknown: '{{{name}}} in {where} is no placeholder. Compare its spelling with the guide',
    'unknown-suggestion':
      '{{{name}}} in {where} is no placeholder. Was {{{suggestion}}} meant? Write it like that',
    missing: '{{{name}}} is not in the template; this part will not be in the memo',
    'missing-required':
      '{{{name}}} is not in the template, and there is no memo without it. Add it in a paragraph of its own',
    doubled: '{{{name}}} stands again in {where}. It can be used only once: delete one of the two',
    'doubled-text': '{{{name}}} stands again in {where}; the same text will be in both places',
    unclosed:
      'Double braces are not complete in {where}: “{name}”. Write both {{ and }} in the same paragraph',
    'not-alone':
      '{{{name}}} in {where} needs a paragraph to itself. Move the other words to the next paragraph',
    misplaced: '{{{name}}} cannot stand in {where}. Put it into the text of the document or a table cell',
    field:
      'The template has a field {name}, which can fetch or run something. Delete the field in Word and save again',
    'macros-removed': 'Macros were taken out of the template; the memo is a .docx without any',
    'links-removed':
      '{count} links that lead out of the template were taken out (its own template, linked pictures, data sources)',
    'parts-removed': '{count} embedded objects were taken out of the template',
    'signers-left-out': 'The template has no place for {count} more signers; add {{ลงนาม}}',
    'classes-left-out':
      'The template does not have “{name}”, which the agency sheet asks for. Type it into the template as a paragraph of its own, or stamp it on the memo',
    'annexes-left-out':
      'The template has no place for {count} tables; add {{ตารางรายงาน}} if they are wanted',
  },
};
