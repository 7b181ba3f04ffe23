'use strict';

(() => {
  const {data, byId, make} = report;

  /** The first line of the text, where there is one text. */
  function headline() {
    const lines = data.numbers.files === 1 && data.text.files[0]
      ? data.text.files[0].text.split(/[\r\n]/) : [];
    const line = lines.map(text => text.trim()).find(text => text);
    if (!line || line.length <= 90) {
      return line;
    }
    return line.slice(0, line.lastIndexOf(' ', 90) + 1 || 90).trim() + '…';
  }

  function head() {
    const names = data.files.map(report.fileName);
    const line = headline();
    if (line) {
      byId('title').textContent = line;
      byId('title').lang = 'ar';
    }
    document.title = names.length ? report.say('title') + ': ' + names[0] : report.say('title');
    const list = byId('files');
    if (names.length > 1) {
      list.append(report.say('files') + ': ');
    }
    names.forEach((name, i) => list.append(i ? ' · ' : '', make('bdi', {}, name)));
    if (data.numbers.files > names.length) {
      list.append(' ' + report.say('moreFiles', report.number(data.numbers.files - names.length)));
    }
    byId('version').textContent = data.version;
  }

  head();
  if (data.numbers.words === 0) {
    byId('empty').hidden = false;
    document.querySelectorAll('section, nav').forEach(part => part.remove());
  } else {
    report.showText();
    report.showSections();
    document.querySelectorAll('nav a').forEach(link => {
      if (!document.querySelector(link.getAttribute('href'))) {
        link.remove();
      }
    });
    report.listenToAddress();
  }
  document.documentElement.dataset.ready = 'yes';
})();
