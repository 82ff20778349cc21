/** Excel on the web lives here as far as the library can tell; no such machine is ever asked. */
export const HOST_ORIGIN = 'https://excel.officeapps.live.com';
export const HOST_URL = `${HOST_ORIGIN}/double.html`;

/** The add-in's id in this window, and its conversation with the host. */
export const CONTROL_ID = 'tidtam-double';

const APP = 'Excel';
/** Host flag: a shared runtime. */
const SHARED = 2;

export interface HostPage {
  readonly paneUrl: string;
  readonly locale: string;
  readonly shared: boolean;
  /** The add-in runs, its pane is not shown. */
  readonly closed: boolean;
  /** px; a pane of Excel is 350 wide on a usual screen. */
  readonly width: number | null;
}

/** The page around the pane. Its frame's name carries what the library wants to know before it speaks. */
export function hostPage({ paneUrl, locale, shared, closed, width }: HostPage): string {
  const name = JSON.stringify({
    baseFrameName: CONTROL_ID,
    hostInfo: [APP, 'Web', '16.00', locale, 'correlation', '', '', String(shared ? SHARED : 0)].join('$'),
    xdmInfo: `conversation-1|${CONTROL_ID}|${HOST_URL}`,
    serializerVersion: 1,
    flights: '[]',
  });
  const size = width === null ? 'width:100%' : `width:${width}px`;
  return `<!doctype html>
<meta charset="utf-8">
<title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;display:block;height:100%;${size}}[hidden]{display:none}</style>
<iframe id="pane" title="Tidtam"${closed ? ' hidden' : ''} allow="clipboard-write" name="${escaped(name)}" src="${escaped(paneUrl)}"></iframe>
<script>
  const frame = document.getElementById('pane');
  window.toPane = (messages) => {
    for (const message of messages) frame.contentWindow.postMessage(message, '*');
  };
  window.addEventListener('message', async (event) => {
    if (event.source !== frame.contentWindow) return;
    const { messages, visible, registered } = await window.excelDouble(String(event.data));
    frame.hidden = !visible;
    window.toPane(messages);
    if (registered !== null) window.excelRegistered(registered);
  });
</script>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
