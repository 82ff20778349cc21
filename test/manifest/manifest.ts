import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type XmlElement, attribute, descendants, parseXml, textOf } from '../../src/workbook/file/xml';

export const ROOT = join(__dirname, '../..');

/** The languages of the manifest: the default one stands in `DefaultValue`, the other in an `Override`. */
export const DEFAULT_LOCALE = 'en-US';
export const OTHER_LOCALES = ['th-TH'] as const;

export const manifestText = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** The root element; a manifest that is not well-formed throws. */
export function readManifest(text = manifestText): XmlElement {
  return parseXml(text).root;
}

export function all(root: XmlElement, local: string): XmlElement[] {
  return descendants(root, local);
}

export function value(of: XmlElement, name: string): string {
  return attribute(of, name) ?? '';
}

/** A text in every language: the default one, then the overrides as `[locale, text]`. */
export function wordings(of: XmlElement): readonly (readonly [string, string])[] {
  return [
    [DEFAULT_LOCALE, value(of, 'DefaultValue')],
    ...all(of, 'Override').map((one) => [value(one, 'Locale'), value(one, 'Value')] as const),
  ];
}

/** Every address in the manifest, in order. */
export function addresses(root: XmlElement): readonly string[] {
  return everyAttribute(root).filter((text) => /^https?:/i.test(text));
}

function everyAttribute(root: XmlElement): string[] {
  const own = root.attributes
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map(({ name }) => value(root, name));
  const below = root.children.flatMap((node) => (node.kind === 'element' ? everyAttribute(node) : []));
  return [...own, ...below];
}

/** Names of the functions that the ribbon and the menus call, in order. */
export function functionNames(root: XmlElement): readonly string[] {
  return all(root, 'FunctionName').map(textOf);
}
