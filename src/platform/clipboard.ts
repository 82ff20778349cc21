/** A text for the clipboard in the two forms that programs ask for. */
export interface FormattedText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts formatted text on the clipboard; whether it could. Call it within the press of a button, with a text
 * that may still be on its way: WebKit forgets the press when anything is waited for first. Chromium remembers
 * it, and there the old command goes first: the new way cleans the text by the policy of our page, which allows
 * no styles, and is closed to some frames.
 */
export async function copyFormatted(content: Promise<FormattedText | null>): Promise<boolean> {
  if (isWebKit()) return (await copyByItem(content)) || copyKnown(await content);
  return copyKnown(await content) || (await copyByItem(content));
}

function copyKnown(content: FormattedText | null): boolean {
  return content !== null && copyByCommand(content);
}

async function copyByItem(content: Promise<FormattedText | null>): Promise<boolean> {
  try {
    const part = (form: keyof FormattedText, type: string) =>
      content.then((one) => new Blob([one?.[form] ?? ''], { type }));
    const item = new ClipboardItem({
      'text/html': part('html', 'text/html'),
      'text/plain': part('text', 'text/plain'),
    });
    await navigator.clipboard.write([item]);
    return (await content) !== null;
  } catch {
    return false;
  }
}

/** Safari, and Excel on the Mac and the iPad. */
function isWebKit(): boolean {
  return navigator.vendor.startsWith('Apple');
}

/** Deprecated, kept by every browser, and takes the text as it is. */
function copyByCommand({ html, text }: Partial<FormattedText> & { readonly text: string }): boolean {
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', give);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', give);
  }
}

/** Puts plain text on the clipboard; whether it could. */
export async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand({ text });
  }
}
