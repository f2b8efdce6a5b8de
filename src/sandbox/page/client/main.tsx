import { createRoot } from 'react-dom/client';
import 'slack-blocks-to-jsx/dist/style.css';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/noto-sans-sc/700.css';
import './styles/colours.css';
import './styles/base.css';
import './styles/frame.css';
import './styles/messages.css';
import './styles/composer.css';
import './styles/blocks.css';
import './styles/dialogs.css';
import './styles/welcome.css';
import './styles/inspector.css';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
