'use strict';

/** Key words in context, which open for the address #lemma=…, #root=… or #name=…. */
(() => {
  const MOST = 500;
  const WIDTH = 90;
  const {say, number, make, byId} = report;
  const dialog = byId('context');

  /** Opens the places of a lemma. */
  report.open = lemma => {
    location.hash = report.toLemma(lemma);
  };

  /** Closes the dialog and leaves its address, so that the same link opens it again. */
  function shut() {
    if (dialog.open) {
      dialog.close();
    }
    if (/^#(lemma|root|name)=/.test(location.hash)) {
      history.replaceState(null, '', '#');
    }
  }

  const joined = text => text.replace(/\s+/g, ' ');

  /** The text before a place, from a word's beginning on. */
  function before(text, end) {
    const start = Math.max(0, end - WIDTH);
    const piece = text.slice(start, end);
    const space = start > 0 ? piece.search(/\s/) : -1;
    return joined(piece.slice(space + 1));
  }

  /** The text after a place, up to a word's end. */
  function after(text, start) {
    const piece = text.slice(start, start + WIDTH);
    const space = start + WIDTH < text.length ? piece.search(/\s\S*$/) : -1;
    return joined(space < 0 ? piece : piece.slice(0, space));
  }

  function place(n, length) {
    const {file, start} = report.words[n];
    const {end} = report.words[n + length - 1];
    return make(
      'li', {lang: 'ar', dir: 'rtl'},
      make('span', {class: 'before'}, make('span', {}, before(file.text, start))),
      make(
        'a', {href: '#word-' + n, title: say('toText')},
        make('bdi', {}, file.text.slice(start, end))),
      make('span', {class: 'after'}, after(file.text, end)));
  }

  function note(found, total) {
    const cut = report.data.text.cut;
    const notes = [];
    if (cut && total !== undefined) {
      notes.push(say('placesInText', number(total)));
    }
    if (!found) {
      notes.push(say('noPlaces'));
    } else if (found > MOST) {
      notes.push(say('shownPlaces', number(MOST)));
    }
    return notes.join(' ');
  }

  function show(title, places, total, length = 1) {
    const many = places.length === 1 ? say('onePlace') : say('places', number(places.length));
    byId('context-title').replaceChildren(make('bdi', {lang: 'ar'}, title), ' ', make('small', {}, many));
    byId('context-note').textContent = note(places.length, total);
    byId('places').replaceChildren(...places.slice(0, MOST).map(n => place(n, length)));
    report.hideAnalysis();
    if (!dialog.open) {
      dialog.showModal();
    }
    dialog.scrollTop = 0;
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (e) {
      return text;
    }
  }

  const PROCLITICS = ['INTERROGATIVE', 'CONJUNCTION', 'PREPOSITION', 'FUTURE', 'PARTICLE'];

  /** A word without the proclitics at its beginning. */
  function bare({file, start, end, segments}) {
    const first = segments.findIndex(([, kind]) => !PROCLITICS.includes(kind));
    const joined = segments.slice(0, Math.max(0, first));
    const length = joined.reduce((sum, [surface]) => sum + surface.length, 0);
    return file.text.slice(start + length, end);
  }

  /** The places where the words of a name stand in a row. */
  function placesOf(name) {
    const parts = name.split(' ');
    const places = [];
    for (let i = 0; i + parts.length <= report.words.length; i++) {
      if (parts.every((part, j) => bare(report.words[i + j]) === part)) {
        places.push(i);
      }
    }
    return places;
  }

  function follow() {
    const [, kind, value] = /^#(lemma=|root=|name=|word-)(.*)$/s.exec(location.hash) || [];
    if (kind === 'lemma=') {
      const lemma = decoded(value);
      const row = report.data.lemmas.find(([name]) => name === lemma);
      show(lemma, report.ofLemma.get(lemma) || [], row && row[1]);
    } else if (kind === 'root=') {
      const root = decoded(value);
      const row = report.data.roots.find(([name]) => name === root);
      show(report.spaced(root), report.ofRoot.get(root) || [], row && row[1]);
    } else if (kind === 'name=') {
      const name = decoded(value);
      const row = report.data.fullNames.find(([full]) => full === name);
      show(name, placesOf(name), row && row[1], name.split(' ').length);
    } else {
      if (dialog.open) {
        dialog.close();
      }
      if (kind === 'word-') {
        report.goTo(Number(value));
      }
    }
  }

  report.listenToAddress = () => {
    window.addEventListener('hashchange', follow);
    dialog.addEventListener('cancel', event => {
      event.preventDefault();
      shut();
    });
    document.addEventListener('click', event => {
      const link = event.target.closest && event.target.closest('a');
      if (link && link.getAttribute('href') === location.hash) {
        follow();
      }
    });
    byId('context-close').addEventListener('click', shut);
    dialog.addEventListener('click', event => {
      if (event.target === dialog) {
        shut();
      }
    });
    follow();
  };
})();
