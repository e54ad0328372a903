/** The page that is photographed: `?show=banner&sample=danger&language=th&open=details`. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Popup } from '../../../components/popup/Popup.tsx';
import { popupStyles } from '../../../components/popup/styles.ts';
import { Banner } from '../../../components/warning/Banner.tsx';
import { LinkDialog } from '../../../components/warning/LinkDialog.tsx';
import { LinkMark } from '../../../components/warning/LinkMark.tsx';
import type { Language } from '../../../components/warning/props.ts';
import { warningStyles } from '../../../components/warning/styles.ts';
import { agencyId, namesOf, trick } from '../sample-parts.ts';
import { viewOf } from '../samples.ts';
import { bannerSamples } from './banner-samples.ts';
import { popupSamples } from './popup-samples.ts';

const query = new URLSearchParams(location.search);
const language: Language = query.get('language') === 'en' ? 'en' : 'th';
const sample = query.get('sample') ?? 'danger';
const nothing = () => {};

function GalleryBanner() {
  const [collapsed, setCollapsed] = useState(query.get('open') === 'collapsed');
  const handlers = { onBack: nothing, onPoint: nothing, onShow: nothing, onCollapse: setCollapsed };
  const shown = bannerSamples.get(sample);
  if (shown === undefined) return null;
  return <Banner {...viewOf(shown, language)} {...handlers} collapsed={collapsed} announce={true} />;
}

function inShadow(node: preact.ComponentChild): ShadowRoot {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.appendChild(document.createElement('style')).textContent = warningStyles;
  render(node, root.appendChild(document.createElement('div')));
  return root;
}

const names = namesOf(language);
const shows: Record<string, () => void> = {
  banner: () => {
    const root = inShadow(<GalleryBanner />);
    const open = query.get('open');
    setTimeout(() => {
      const buttons = [...root.querySelectorAll<HTMLElement>('.actions .button, .button.plain')];
      if (open === 'next') buttons.find((button) => !button.classList.contains('primary'))?.click();
      if (open === 'details') buttons.at(-1)?.click();
    });
  },
  dialog: () => {
    const agency = names.agencyOf(agencyId('rd'));
    inShadow(
      <LinkDialog {...names} language={language} link={trick} agency={agency} onBack={nothing} onOpen={nothing} />,
    );
  },
  mark: () => {
    inShadow(<LinkMark folded={false} language={language} link={trick} domainOf={names.domainOf} onOpen={nothing} />);
  },
  popup: () => {
    document.head.appendChild(document.createElement('style')).textContent = popupStyles;
    const state = popupSamples(language)[sample];
    if (state !== undefined) render(<Popup {...state} />, document.body);
  },
};

document.body.style.margin = query.get('show') === 'popup' ? '0' : '12px';
shows[query.get('show') ?? 'banner']?.();
