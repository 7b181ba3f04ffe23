'use strict';

/** The text with its words, and the analysis of each at the pointer, a tap or the arrow keys. */
report.words = [];
report.ofLemma = new Map();
report.ofRoot = new Map();

(() => {
  const {text} = report.data;
  const box = report.byId('analysis');
  let shown = -1;
  let pinned = false;
  let timer = 0;

  function index(map, key, number) {
    if (key) {
      if (!map.has(key)) {
        map.set(key, []);
      }
      map.get(key).push(number);
    }
  }

  function read() {
    for (const file of text.files) {
      for (let i = 0; i < file.tokens.length; i += 3) {
        const [lemma, root, part, segments, features, guess] = text.readings[file.tokens[i + 2]];
        const [start, end] = [file.tokens[i], file.tokens[i + 1]];
        index(report.ofLemma, lemma, report.words.length);
        index(report.ofRoot, root, report.words.length);
        report.words.push({file, start, end, lemma, root, part, segments, features, guess});
      }
    }
  }

  const form = word => word.file.text.slice(word.start, word.end);

  function write() {
    let next = 0;
    for (const file of text.files) {
      if (!file.text.trim()) {
        continue;
      }
      const article = report.make('article', {lang: 'ar'});
      if (text.files.length > 1) {
        article.append(report.make('h3', {dir: 'ltr'}, name(file.name)));
      }
      let line = report.make('p', {dir: 'auto'});
      const between = gap => {
        gap.split(/\r\n|[\n\r\u0085\u2028\u2029]/).forEach((piece, i) => {
          if (i > 0) {
            if (line.textContent.trim()) {
              article.append(line);
            }
            line = report.make('p', {dir: 'auto'});
          }
          line.append(piece);
        });
      };
      let done = 0;
      for (; next < report.words.length && report.words[next].file === file; next++) {
        const word = report.words[next];
        between(file.text.slice(done, word.start));
        line.append(
          report.make(
            'span', {class: 'w ' + word.part, id: 'word-' + next, tabindex: next ? -1 : 0},
            form(word)));
        done = word.end;
      }
      between(file.text.slice(done));
      if (line.textContent.trim()) {
        article.append(line);
      }
      report.byId('words').append(article);
    }
    if (text.cut) {
      report.byId('cut').hidden = false;
      report.byId('cut').textContent = report.say(
        'cutText', report.number(text.words), report.number(report.data.numbers.words));
    }
  }

  const name = file => (file === '-' ? report.say('standardInput') : file);
  report.fileName = name;

  function value(feature, values) {
    return values.split(',').map(v => report.say('value.' + feature + '.' + v)).join(' / ');
  }

  function row(key, ...content) {
    return report.make('div', {}, report.make('dt', {}, key), report.make('dd', {}, ...content));
  }

  function analysis(word) {
    const parts = word.segments.filter(([surface]) => surface).map(([surface, kind]) =>
      report.make(
        'span', {class: 'segment ' + kind},
        report.make('b', {lang: 'ar', dir: 'auto'}, surface),
        report.make('small', {}, report.say('segment.' + kind))));
    const list = report.make('dl', {});
    list.append(row(report.say('lemma'), report.lemmaLink(word.lemma)));
    if (word.root) {
      list.append(row(report.say('root'), report.rootLink(word.root)));
    }
    list.append(row(report.say('part'), report.say('part.' + word.part)));
    for (const [feature, values] of Object.entries(word.features)) {
      list.append(row(report.say('feature.' + feature), value(feature, values)));
    }
    const all = [report.make('p', {class: 'form', lang: 'ar', dir: 'auto'}, form(word))];
    if (parts.length > 1) {
      all.push(report.make('p', {class: 'segments', dir: 'rtl'}, ...parts));
    }
    if (word.guess) {
      all.push(report.make('p', {class: 'guess'}, report.say('guess')));
    }
    return [...all, list];
  }

  function show(number, pin) {
    clearTimeout(timer);
    if (pinned && !pin) {
      return;
    }
    const old = document.querySelector('.w.on');
    if (old) {
      old.classList.remove('on');
    }
    const element = report.byId('word-' + number);
    element.classList.add('on');
    pinned = pin;
    if (shown !== number || box.hidden) {
      shown = number;
      box.replaceChildren(...analysis(report.words[number]));
      box.hidden = false;
    }
    place(element.getClientRects()[0] || element.getBoundingClientRect());
  }

  function place(word) {
    const {offsetWidth: width, offsetHeight: height} = box;
    const room = document.documentElement.clientWidth - width - 8;
    const left = word.left + word.width / 2 - width / 2;
    const below = word.bottom + 6 + height < window.innerHeight;
    box.style.left = Math.max(8, Math.min(room, left)) + 'px';
    box.style.top = Math.max(4, below ? word.bottom + 6 : word.top - height - 6) + 'px';
  }

  function hide() {
    clearTimeout(timer);
    pinned = false;
    box.hidden = true;
    const old = document.querySelector('.w.on');
    if (old) {
      old.classList.remove('on');
    }
  }

  const numberOf = element => Number(element.id.slice('word-'.length));

  function step(from, by) {
    const next = report.byId('word-' + (from + by));
    if (next) {
      report.byId('word-' + from).tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    }
  }

  function listen() {
    const area = report.byId('words');
    const wordAt = event => event.target.closest && event.target.closest('.w');
    area.addEventListener('mouseover', event => {
      const word = wordAt(event);
      if (word) {
        show(numberOf(word), false);
      }
    });
    const leave = () => {
      if (!pinned) {
        clearTimeout(timer);
        timer = setTimeout(hide, 250);
      }
    };
    area.addEventListener('mouseout', leave);
    box.addEventListener('mouseover', () => clearTimeout(timer));
    box.addEventListener('mouseout', leave);
    area.addEventListener('focusin', event => show(numberOf(event.target), true));
    document.addEventListener('click', event => {
      const word = wordAt(event);
      if (word && area.contains(word)) {
        show(numberOf(word), true);
      } else if (!box.contains(event.target)) {
        hide();
      }
    });
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape') {
        hide();
      }
    });
    area.addEventListener('keydown', event => {
      const by = {ArrowLeft: 1, ArrowRight: -1}[event.key];
      if (by && wordAt(event)) {
        event.preventDefault();
        step(numberOf(event.target), by);
      }
    });
    window.addEventListener('scroll', () => {
      if (shown >= 0 && !box.hidden) {
        place(report.byId('word-' + shown).getBoundingClientRect());
      }
    }, {passive: true});
    colours(area);
  }

  function colours(area) {
    const kinds = ['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADP'];
    const legend = report.byId('legend');
    legend.append(...kinds.map(kind =>
      report.make('span', {class: 'w ' + kind}, report.say('part.' + kind))));
    legend.hidden = true;
    report.byId('colours').addEventListener('change', event => {
      area.classList.toggle('coloured', event.target.checked);
      legend.hidden = !event.target.checked;
    });
  }

  /** Goes to a word of the text and shows its analysis. */
  report.goTo = number => {
    const word = report.byId('word-' + number);
    if (word) {
      word.scrollIntoView({block: 'center'});
      show(number, true);
    }
  };

  report.hideAnalysis = hide;

  report.showText = () => {
    read();
    write();
    listen();
  };
})();
