import { render } from 'preact';
import { panelStyles } from '../../components/panel/styles.ts';
import { addStyles } from '../../utils/own-page.ts';
import { startPanel } from '../../utils/panel/start.tsx';

addStyles(panelStyles);
const root = document.getElementById('panel');
if (root !== null) void startPanel((view) => render(view, root));
