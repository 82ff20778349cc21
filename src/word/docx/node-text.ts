import { asShown } from '../symbol-fonts';
import type { WordNode } from './tree';

/** Where a page ends, in the text of a paragraph. */
export const PAGE = '\f';

/** The text of a paragraph or of what is in it, as read on paper; tables inside are left out. */
export function nodeText(node: WordNode, font: string | null = null): string {
  switch (node.type) {
    case 'text':
      return asShown(node.value, font);
    case 'checkbox':
      return node.checked ? '☑' : '☐';
    case 'tab':
      return '\t';
    case 'break':
      return node.breakType === 'line' ? '\n' : PAGE;
    case 'run':
      return textOf(node.children, node.font ?? null);
    case 'hyperlink':
      return withAddress(textOf(node.children, font), node.href);
    case 'document':
    case 'paragraph':
      return textOf(node.children, font);
    case 'table':
    case 'tableRow':
    case 'tableCell':
      return '';
    default:
      // Pictures, notes, bookmarks: nothing to read.
      return '';
  }
}

function textOf(children: readonly WordNode[], font: string | null): string {
  return children.map((child) => nodeText(child, font)).join('');
}

/** Evidence is often a word with a link behind it; only the address tells where it is. */
function withAddress(text: string, href: string | undefined): string {
  if (href === undefined || !/^https?:\/\/\S{1,2000}$/i.test(href) || text.includes(href)) return text;
  const bare = (address: string) => address.replace(/^https?:\/\/|\/$/gi, '').toLowerCase();
  return bare(text.trim()) === bare(href) ? text : `${text} ${href}`;
}
