/** The part of the library that is used; it brings no types. */
declare module 'emailjs-mime-builder' {
  export class MimeNode {
    constructor(contentType: string, options?: { readonly filename?: string });
    /** A line of the header: encoded and folded when the message is built. */
    setHeader(key: string, value: string): this;
    setContent(content: string | Uint8Array): this;
    createChild(contentType: string, options?: { readonly filename?: string }): MimeNode;
    /** The whole message in ASCII, lines ended by CRLF. */
    build(): string;
  }
  /** Written in CommonJS: Node hands over its exports, a bundler its class. */
  const builder: typeof MimeNode | { readonly default: typeof MimeNode };
  export default builder;
}
