import { render } from 'preact';
import { optionsStyles } from '../../components/options/styles.ts';
import { startOptions } from '../../utils/options/start.tsx';
import { addStyles } from '../../utils/own-page.ts';

addStyles(optionsStyles);
const root = document.getElementById('options');
if (root !== null) void startOptions((view) => render(view, root));
