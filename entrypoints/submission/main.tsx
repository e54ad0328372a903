import { render } from 'preact';
import { submissionStyles } from '../../components/submission/styles.ts';
import { addStyles } from '../../utils/own-page.ts';
import { startSubmission } from '../../utils/submission/start.tsx';

addStyles(submissionStyles);
const root = document.getElementById('submission');
if (root !== null) void startSubmission((view) => render(view, root));
