/** A person or department that mail goes to. */
export interface MailPerson {
  readonly name: string | null;
  readonly email: string;
}

/** What a mail says and to whom; how it is sent is another matter. */
export interface MailTexts {
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly subject: string;
  /** Plain text, lines parted by `\n`. */
  readonly body: string;
}

export interface MailAttachment {
  /** The name of the file, with its ending. */
  readonly name: string;
  readonly file: Uint8Array;
}

export interface Mail extends MailTexts {
  readonly attachments: readonly MailAttachment[];
  /** When the draft is made; the program that sends it puts its own. */
  readonly date: Date;
}
