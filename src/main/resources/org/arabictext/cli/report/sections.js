'use strict';

/** Everything between the summary and the text. */
report.showSections = () => {
  const {data, say, number, make, byId} = report;
  const {numbers, lemmas, names, fullNames, roots, sentences} = data;
  const BARS = 25;
  const CLOUD = 100;
  const FAMILIES = 30;

  function figures(list, rows) {
    rows.forEach(([name, value]) =>
      list.append(make('div', {}, make('dt', {}, name), make('dd', {}, value))));
  }

  function part(shown, all) {
    return shown < all ? say('topOf', number(shown), number(all)) : say('all', number(all));
  }

  function summary() {
    figures(byId('figures'), [
      [say('words'), number(numbers.words)],
      [say(numbers.typesExact ? 'types' : 'typesEstimate'), number(numbers.types)],
      [say('lemmas'), number(numbers.lemmaTypes)],
      [say('rootsCount'), number(numbers.rootTypes)],
      [say('sentencesCount'), number(numbers.sentences)],
      [say('mean'), report.decimal(sentences.mean)],
      [say('vocalised'), report.percent(numbers.vocalisedWords, numbers.words)],
      [say('unknown'), report.percent(numbers.unknown, numbers.words)],
    ]);
    const parts = data.parts.map(([name, n]) => [say('part.' + name), n]);
    parts.sort((one, two) => two[1] - one[1]);
    report.charts.bars('parts-chart', parts.slice(0, 10), {size: 13});
    const points = [[0, 0], ...data.curve];
    if (points[points.length - 1][0] < numbers.words) {
      points.push([numbers.words, numbers.types]);
    }
    if (points.length > 3) {
      report.charts.line('growth-chart', points, say('growthWords'), say('growthTypes'));
    } else {
      byId('growth').remove();
    }
  }

  function frequency() {
    report.charts.bars(
      'frequency-chart', lemmas.slice(0, BARS), {size: 15, step: 28, open: report.open});
    const body = byId('lemmas').tBodies[0];
    lemmas.forEach(([lemma, count, kind, root], i) => {
      body.append(make(
        'tr', {},
        make('td', {class: 'n'}, number(i + 1)),
        make('td', {}, report.lemmaLink(lemma)),
        make('td', {}, say('part.' + kind)),
        make('td', {}, ...(root ? [report.rootLink(root)] : [])),
        make('td', {class: 'n'}, number(count)),
        make('td', {class: 'n'}, report.percent(count, numbers.counted))));
    });
    byId('lemmas-note').textContent =
      part(lemmas.length, numbers.lemmaTypes) + ' ' + say('shareNote', number(numbers.counted));
  }

  /** Numbers from 0 to 1 that are the same every time, so that a cloud is too. */
  function random() {
    let state = 20;
    return () => (state = (state * 16807) % 2147483647) / 2147483647;
  }

  function cloud() {
    const box = byId('cloud-words');
    const width = Math.max(256, Math.floor(box.clientWidth / 32) * 32);
    const height = Math.round(width * (width < 560 ? 1.2 : 0.48));
    const words = lemmas.slice(0, width < 560 ? 50 : CLOUD);
    const font = getComputedStyle(document.documentElement).getPropertyValue('--serif').trim();
    let placed = [];
    for (let largest = width / 8; placed.length < words.length && largest > 20; largest *= 0.88) {
      placed = layout(words, largest, width, height, font);
    }
    box.replaceChildren(picture(placed, width, height, font));
  }

  /** The words that find room if the most frequent is so large. */
  function layout(words, largest, width, height, font) {
    const canvas = () => {
      const made = document.createElement('canvas');
      made.getContext('2d', {willReadFrequently: true});
      return made;
    };
    let placed = [];
    d3.layout.cloud()
      .canvas(canvas)
      .size([width, height])
      .words(words.map(([text, value]) => ({lemma: text, text: report.short(text, 24), value})))
      .font(font)
      .fontSize(word => Math.max(13, largest * Math.sqrt(word.value / words[0][1])))
      .rotate(0)
      .padding(4)
      .random(random())
      .on('end', found => (placed = found))
      .start();
    return placed;
  }

  function picture(placed, width, height, font) {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    svg.setAttribute('viewBox', [-width / 2, -height / 2, width, height].join(' '));
    svg.setAttribute('direction', 'ltr');
    placed.forEach((word, i) => {
      const link = document.createElementNS(space, 'a');
      link.setAttribute('href', report.toLemma(word.lemma));
      const text = document.createElementNS(space, 'text');
      text.setAttribute('x', word.x);
      text.setAttribute('y', word.y);
      text.setAttribute('text-anchor', 'middle');
      text.setAttribute('font-size', word.size);
      text.setAttribute('font-family', font);
      text.setAttribute('class', 'shade' + (i % 5));
      const title = document.createElementNS(space, 'title');
      title.textContent = word.lemma + ' ' + number(word.value);
      text.append(word.text, title);
      link.append(text);
      svg.append(link);
    });
    return svg;
  }

  const chip = ([lemma, count]) =>
    make('li', {}, report.lemmaLink(lemma), ' ', make('span', {class: 'n'}, number(count)));

  function nameList() {
    const group = (title, items) => {
      if (items.length) {
        byId('name-list').append(
          make('h3', {}, title), make('ul', {class: 'chips'}, ...items));
      }
    };
    group(say('fullNames'), fullNames.map(([name, count]) => make(
      'li', {},
      make('a', {href: report.toName(name), class: 'key', lang: 'ar', dir: 'auto'}, name),
      ' ', make('span', {class: 'n'}, number(count)))));
    ['PERSON', 'PLACE', 'ORGANISATION', 'TIME', 'OTHER'].forEach(kind =>
      group(say('name.' + kind), names.filter(name => name[2] === kind).map(chip)));
    byId('names-note').textContent = part(names.length, numbers.nameTypes);
  }

  function rootList() {
    roots.forEach(([root, count, size, words], i) => {
      const list = make('ul', {class: 'chips'}, ...words.map(chip));
      if (size > words.length) {
        list.append(make('li', {}, say('more', number(size - words.length))));
      }
      byId(i < FAMILIES ? 'root-list' : 'more-roots').append(make(
        'div', {class: 'family'},
        make('h3', {}, report.rootLink(root), ' ', make('span', {class: 'n'}, number(count))),
        list));
    });
    byId('roots-note').textContent = part(roots.length, numbers.rootTypes);
    byId('rest').hidden = roots.length <= FAMILIES;
  }

  function lengths() {
    figures(byId('lengths'), [
      [say('mean'), report.decimal(sentences.mean)],
      [say('quarter'), number(sentences.quarter)],
      [say('median'), number(sentences.median)],
      [say('threeQuarters'), number(sentences.threeQuarters)],
      [say('longest'), number(sentences.longest)],
    ]);
    const bins = report.isNarrow() ? 10 : 18;
    const step = [1, 2, 5, 10, 20, 50, 100].find(s => sentences.most / s < bins) || 1000;
    const last = Math.max(1, Math.ceil((sentences.most + 1) / step));
    const counts = new Array(last + 1).fill(0);
    sentences.lengths.forEach(([length, n]) => {
      counts[Math.min(last, Math.floor(length / step))] += n;
    });
    if (!counts[last]) {
      counts.pop();
    }
    const rows = counts.map((n, i) => {
      const name = i === last ? '≥ ' + i * step : i * step + '–' + (i * step + step - 1);
      return [step === 1 && i < last ? String(i) : name, n];
    });
    report.charts.columns('lengths-chart', rows, say('lengthAxis'));
  }

  function vocalisation() {
    const rest = numbers.words - numbers.vocalisedWords;
    report.charts.ring('vocalised-chart', [
      [say('withMark'), numbers.vocalisedWords],
      [say('withoutMark'), rest],
    ]);
    byId('vocalised-note').textContent =
      say('wordsWithMark', number(numbers.vocalisedWords), number(numbers.words)) + ' ' +
      say('lettersWithMark', number(numbers.vocalisedLetters), number(numbers.letters));
    const marks = data.marks.map(([mark, n]) => {
      const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      return ['\u2067' + say('mark.' + code) + ' \u25cc' + mark + '\u2069', n];
    });
    report.charts.bars('marks-chart', marks, {size: 13, step: 24});
  }

  summary();
  if (lemmas.length) {
    frequency();
    cloud();
  } else {
    byId('frequency').remove();
    byId('cloud').remove();
  }
  if (names.length) {
    nameList();
  } else {
    byId('names').remove();
  }
  if (roots.length) {
    rootList();
  } else {
    byId('roots').remove();
  }
  lengths();
  vocalisation();
};
