/**
 * An XML document as a tree that loses nothing: whatever is not changed is written as it was read, byte for
 * byte, with its quotes, spaces, entities, comments and prefixes.
 */
export interface XmlDocument {
  /** Everything before the root element: declaration, comments, line breaks. */
  prolog: string;
  root: XmlElement;
  /** Everything after it. */
  epilog: string;
}

export type XmlNode = XmlElement | XmlText | XmlMarkup;

export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix: `x:worksheet`. */
  name: string;
  /** `''` without one. */
  prefix: string;
  /** `worksheet`. */
  local: string;
  attributes: XmlAttribute[];
  children: XmlNode[];
  /** White space before `>` or `/>`. */
  tail: string;
  /** White space before the `>` of the end tag. */
  endTail: string;
  /** Written as `<a/>` while it has no children. */
  selfClosing: boolean;
}

export interface XmlAttribute {
  /** As written, with its prefix: `r:id`. */
  readonly name: string;
  /** As written between the quotes, entities and all. */
  raw: string;
  /** White space before the name. */
  readonly lead: string;
  /** The equals sign with the white space around it. */
  readonly equals: string;
  quote: '"' | "'";
}

/** Character data, as written. */
export interface XmlText {
  readonly kind: 'text';
  raw: string;
}

/** A comment, a processing instruction or a CDATA section, as written with its delimiters. */
export interface XmlMarkup {
  readonly kind: 'comment' | 'instruction' | 'cdata';
  raw: string;
}
