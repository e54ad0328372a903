import { render } from 'preact';
import { popupStyles } from '../../components/popup/styles.ts';
import { startPopup } from '../../utils/popup/start.tsx';

const style = document.createElement('style');
style.textContent = popupStyles;
document.head.append(style);

const root = document.getElementById('popup');
if (root !== null) void startPopup((view) => render(view, root));
