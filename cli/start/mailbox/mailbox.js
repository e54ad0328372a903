// The sample mailbox: a list, a reading pane, two languages. It knows nothing of the extension, and it is
// built as a webmail is: the message is replaced in place when another is opened.

const words = {
  th: { from: 'จาก', to: 'ถึง', date: 'วันที่' },
  en: { from: 'From', to: 'To', date: 'Date' },
};

const list = document.querySelector('#list');
const pane = document.querySelector('#pane');
const mails = await (await fetch('/mails.json')).json();
let language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'th';

/** A new element with text or children. */
function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function dateText(date, style) {
  const locale = language === 'th' ? 'th-TH' : 'en-GB';
  return new Date(date).toLocaleString(locale, { ...style, timeZone: 'Asia/Bangkok' });
}

function person({ name, address }) {
  return [element('span', {}, name), ' ', element('a', { class: 'address', href: `mailto:${address}` }, address)];
}

function listRow(mail) {
  const link = element(
    'a',
    { class: 'row', href: `#${mail.id}` },
    element('span', { class: 'name' }, mail.from.name),
    element('time', { datetime: mail.date }, dateText(mail.date, { day: 'numeric', month: 'short' })),
    element('span', { class: 'title' }, mail.subject),
  );
  if (location.hash === `#${mail.id}`) link.setAttribute('aria-current', 'true');
  return element('li', {}, link);
}

function bodyOf(mail) {
  const attributes = { role: 'document', 'data-message-id': mail.id };
  if (mail.html === undefined) return element('section', { class: 'body plain', ...attributes }, mail.text);
  const body = element('section', { class: 'body', ...attributes });
  body.innerHTML = mail.html;
  return body;
}

function messageView(mail) {
  const label = words[language];
  const when = element('time', { datetime: mail.date }, dateText(mail.date, { dateStyle: 'long', timeStyle: 'short' }));
  return element(
    'article',
    {},
    element(
      'header',
      {},
      element('h2', { class: 'subject' }, mail.subject),
      element(
        'dl',
        {},
        element('dt', {}, label.from),
        element('dd', { class: 'from' }, ...person(mail.from)),
        element('dt', {}, label.to),
        element('dd', { class: 'to' }, ...person(mail.to)),
        element('dt', {}, label.date),
        element('dd', {}, when),
      ),
    ),
    bodyOf(mail),
  );
}

function showWords() {
  document.documentElement.lang = language;
  for (const holder of document.querySelectorAll('[data-th]')) holder.textContent = holder.dataset[language];
}

function show() {
  showWords();
  list.replaceChildren(...mails.map(listRow));
  const open = mails.find((mail) => location.hash === `#${mail.id}`);
  if (open !== undefined) pane.replaceChildren(messageView(open));
}

document.querySelector('#language').addEventListener('click', () => {
  language = language === 'th' ? 'en' : 'th';
  show();
});
addEventListener('hashchange', show);
show();
