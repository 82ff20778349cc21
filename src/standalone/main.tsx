import { createRoot } from 'react-dom/client';
import { startEngine } from './engine/engine-client';
import { Page } from './page/page';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page engine={startEngine()} />);
