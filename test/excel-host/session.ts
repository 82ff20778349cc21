import type { WireReply } from './wire/process';

/** What `Excel.run(session, batch)` takes: the way from the client library to a host. */
export interface HostSession {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): {
    executeAsync(
      customData: unknown,
      flags: number,
      message: { readonly Body: unknown },
    ): Promise<{ readonly Body: WireReply }>;
  };
}

/** @param send takes the request as JSON text, as it would travel, and gives the answer as JSON text */
export function sessionOf(send: (body: string, flags: number) => Promise<string>): HostSession {
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_, flags, { Body }) => {
        const body = typeof Body === 'string' ? Body : JSON.stringify(Body);
        return { Body: JSON.parse(await send(body, flags)) as WireReply };
      },
    }),
  };
}
