import { render } from 'preact';
import { welcomeStyles } from '../../components/welcome/styles.ts';
import { addStyles } from '../../utils/own-page.ts';
import { startWelcome } from '../../utils/welcome/start.tsx';

addStyles(welcomeStyles);
const root = document.getElementById('welcome');
if (root !== null) void startWelcome((view) => render(view, root));
