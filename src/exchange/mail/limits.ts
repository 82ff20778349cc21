/** What a draft may hold. */
export const MAIL_LIMITS = {
  /** Addresses in To and Cc together. */
  people: 100,
  attachments: 20,
  /**
   * Bytes of all attachments: in base64 they grow by 37 %, and the usual servers take 25 MB (Gmail) or less.
   */
  bytes: 18_000_000,
  /** Characters. */
  subject: 500,
  name: 200,
  fileName: 150,
  body: 100_000,
} as const;
