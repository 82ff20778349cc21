import { createRoot } from 'react-dom/client';
import { firstLanguage } from '../taskpane';
import { startEngine } from './engine/engine-client';
import { Page } from './page/page';

const root = document.getElementById('root');

async function start(at: HTMLElement): Promise<void> {
  const engine = startEngine();
  const language = await firstLanguage('language', 'th');
  createRoot(at).render(<Page engine={engine} firstLanguage={language} />);
}

if (root) void start(root);
