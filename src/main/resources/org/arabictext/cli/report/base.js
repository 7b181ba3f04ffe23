'use strict';

/** What the scripts of the page share. Text under report goes into the page as text only. */
const report = {};

window.addEventListener('error', event => report.broken(event.message));
window.addEventListener('unhandledrejection', event => report.broken(String(event.reason)));

report.broken = message => {
  const notice = document.getElementById('broken');
  notice.hidden = false;
  notice.querySelector('bdi').textContent = message;
};

report.data = JSON.parse(document.getElementById('data').textContent);
report.isRtl = document.documentElement.dir === 'rtl';
report.isNarrow = () => window.innerWidth < 640;

/** A message with its blanks filled. */
report.say = (key, ...values) => {
  const text = report.data.messages[key];
  return text === undefined ? key : text.replace(/\{(\d)\}/g, (blank, i) => values[i]);
};

report.byId = id => document.getElementById(id);

/** An element with attributes and content: elements and text. */
report.make = (name, attributes, ...content) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    element.setAttribute(key, value);
  }
  element.append(...content);
  return element;
};

const language = document.documentElement.lang === 'ar' ? 'ar-u-nu-latn' : 'en';
const whole = new Intl.NumberFormat(language);
const fine = new Intl.NumberFormat(language, {minimumFractionDigits: 1, maximumFractionDigits: 1});
const finer = new Intl.NumberFormat(language, {minimumFractionDigits: 2, maximumFractionDigits: 2});

report.number = n => whole.format(n);
report.decimal = n => fine.format(n);
report.percent = (part, all) => (all ? finer.format((100 * part) / all) : '0') + '%';

/** Text cut to a length, for places with little room. */
report.short = (text, most) => (text.length > most ? text.slice(0, most - 1) + '…' : text);

report.spaced = root => Array.from(root).join(' ');

report.toLemma = lemma => '#lemma=' + encodeURIComponent(lemma);
report.toRoot = root => '#root=' + encodeURIComponent(root);
report.toName = name => '#name=' + encodeURIComponent(name);

/** A link that opens the places of a lemma or of a root. */
report.lemmaLink = lemma =>
  report.make('a', {href: report.toLemma(lemma), class: 'key', lang: 'ar', dir: 'auto'}, lemma);
report.rootLink = root =>
  report.make(
    'a', {href: report.toRoot(root), class: 'root', lang: 'ar', dir: 'auto'}, report.spaced(root));
