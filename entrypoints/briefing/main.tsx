import { render } from 'preact';
import { briefingStyles } from '../../components/briefing/styles.ts';
import { startBriefing } from '../../utils/briefing/start.tsx';
import { addStyles } from '../../utils/own-page.ts';

addStyles(briefingStyles);
const root = document.getElementById('briefing');
if (root !== null) void startBriefing((view) => render(view, root));
