import { render } from 'preact';
import { staffStyles } from '../../components/staff/styles.ts';
import { addStyles } from '../../utils/own-page.ts';
import { startStaff } from '../../utils/staff/start.tsx';

addStyles(staffStyles);
const root = document.getElementById('staff');
if (root !== null) void startStaff((view) => render(view, root));
