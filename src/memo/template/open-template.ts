import { WordError } from '../../word/errors';
import { asWordError, openDocx } from '../../word/docx/open-docx';
import { type OoxmlPackage, relationships } from '../../workbook/file/container';
import { type XmlDocument, attribute } from '../../workbook/file/xml';
import { cleanPackage } from './clean-package';
import { harmfulFields } from './fields';
import { TEMPLATE_LIMITS } from './limits';
import { type TemplatePlace, type TemplateProblem, isUsable, templateProblem } from './problem';
import { type PartSpots, spotsOf } from './spots';
import { WORD_NAMESPACE, readPart } from './xml';

/** A part of the template that text stands in. */
export interface TemplatePart extends PartSpots {
  readonly name: string;
  readonly within: Within;
  readonly document: XmlDocument;
}

type Within = 'body' | 'header' | 'footer' | 'note';

export interface OpenedTemplate {
  readonly pkg: OoxmlPackage;
  readonly main: string;
  /** The document first. */
  readonly parts: readonly TemplatePart[];
}

/** `opened` is `null` when the file is none that a memo can be made of; `problems` then says why. */
export interface Opening {
  readonly opened: OpenedTemplate | null;
  readonly problems: readonly TemplateProblem[];
}

const WITHIN: Readonly<Record<string, Within>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'note',
  endnotes: 'note',
};

/** Opens a sent template under its limits, takes out what has no place in a letter, and finds its paragraphs. */
export function openTemplate(file: Uint8Array): Opening {
  if (file.length > TEMPLATE_LIMITS.fileBytes)
    return refused('too-large-template', String(TEMPLATE_LIMITS.fileBytes / 1024 / 1024));
  try {
    return asWordError(() => readTemplate(file));
  } catch (error) {
    if (!(error instanceof WordError)) throw error;
    return refused(error.problem, error.detail === null ? null : String(error.detail));
  }
}

function readTemplate(file: Uint8Array): Opening {
  const { pkg: sent, main } = openDocx(file, TEMPLATE_LIMITS);
  const { pkg, problems } = cleanPackage(sent, main);
  const document = readPart(pkg, main);
  if (document.root.local !== 'document') return refused('broken', main);
  const parts = [
    templatePart(main, 'body', document),
    ...relationships(pkg, main).flatMap(({ type, part }) => {
      const within = WITHIN[type.slice(type.lastIndexOf('/') + 1)];
      return within && part !== null ? [templatePart(part, within, readPart(pkg, part))] : [];
    }),
  ];
  if (parts.some(({ document: { root } }) => attribute(root, 'xmlns:w') !== WORD_NAMESPACE))
    return refused('strict');
  const all = [...problems, ...parts.flatMap(fieldProblems)];
  return { opened: isUsable(all) ? { pkg, main, parts } : null, problems: all };
}

const templatePart = (name: string, within: Within, document: XmlDocument): TemplatePart => ({
  name,
  within,
  document,
  ...spotsOf(document.root, within),
});

const fieldProblems = ({ document, within }: TemplatePart): TemplateProblem[] =>
  harmfulFields(document.root).map((name) =>
    templateProblem('field', 'error', { name, place: wholePart(within) }),
  );

const wholePart = (within: Within): TemplatePlace | null => (within === 'body' ? null : { in: within });

const refused = (problem: TemplateProblem['problem'], name: string | null = null): Opening => ({
  opened: null,
  problems: [templateProblem(problem, 'error', { name })],
});
