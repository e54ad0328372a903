import { render } from 'preact';
import { reportStyles } from '../../components/report/styles.ts';
import { addStyles } from '../../utils/own-page.ts';
import { startReport } from '../../utils/report/start.tsx';

addStyles(reportStyles);
const root = document.getElementById('report');
if (root !== null) void startReport((view) => render(view, root));
