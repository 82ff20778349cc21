import { field, integer, record, text } from '../wire/read';

/** What the pane says over the channel between windows. */
export interface PaneMessage {
  readonly action: string;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const KINDS = ['invoke', 'register', 'unregister'] as const;

/** `null` for what is no request of the library: other scripts post messages too. */
export function readMessage(message: string): PaneMessage | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(message);
  } catch {
    return null;
  }
  if (field(parsed, '_messageType') !== 0) return null;
  const one = record(parsed);
  const kind = KINDS[integer(one['_actionType'] ?? 0)];
  if (!kind) return null;
  return {
    action: text(one['_actionName']),
    kind,
    conversation: text(one['_conversationId']),
    correlation: integer(one['_correlationId']),
    data: one['_data'],
  };
}

/** The answer to a message, as JSON text. */
export function reply(
  { action, conversation, correlation }: PaneMessage,
  data: unknown,
  origin: string,
): string {
  return response(action, conversation, correlation, 0, data, origin);
}

/** An event: a response that nobody asked for, under the name that the pane registered. */
export function eventMessage(action: string, conversation: string, data: unknown, origin: string): string {
  return response(action, conversation, -1, 1, data, origin);
}

function response(
  action: string,
  conversation: string,
  correlation: number,
  responseType: 0 | 1,
  data: unknown,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}
