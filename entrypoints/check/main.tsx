import { render } from 'preact';
import { checkStyles } from '../../components/check/styles.ts';
import { startCheck } from '../../utils/check/start.tsx';
import { addStyles } from '../../utils/own-page.ts';

addStyles(checkStyles);
const root = document.getElementById('check');
if (root !== null) void startCheck((view) => render(view, root));
