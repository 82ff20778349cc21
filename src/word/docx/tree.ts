/** The document as the library hands it over: only what is read here. Kinds that are not listed hold nothing for us. */
export type WordNode =
  | WordParent<'document' | 'hyperlink'>
  | (WordParent<'paragraph'> & { readonly styleName?: string | null })
  | (WordParent<'run'> & { readonly font?: string | null })
  | WordParent<'table' | 'tableRow'>
  | (WordParent<'tableCell'> & { readonly colSpan: number; readonly rowSpan: number })
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'tab' };

export interface WordParent<T extends string> {
  readonly type: T;
  readonly children: readonly WordNode[];
  /** Of a link: where it leads. */
  readonly href?: string;
}
