'use strict';

/** The charts, drawn by ECharts as SVG, from right to left where the page runs so. */
report.charts = {};

(() => {
  const charts = [];
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue('--' + name).trim();
  const font = style.getPropertyValue('--font').trim();
  const ink = colour('ink');
  const start = report.isRtl ? 'right' : 'left';
  const end = report.isRtl ? 'left' : 'right';

  function draw(id, height, option, onClick) {
    const box = report.byId(id);
    box.style.height = height + 'px';
    box.dir = 'ltr';
    const chart = echarts.init(box, null, {renderer: 'svg'});
    chart.setOption({
      animation: false,
      textStyle: {fontFamily: font, color: ink, fontSize: 13},
      ...option,
    });
    if (onClick) {
      chart.on('click', event => onClick(event.dataIndex));
    }
    charts.push(chart);
    return chart;
  }

  const label = position => ({
    show: true,
    position,
    color: ink,
    fontFamily: font,
    fontSize: 12,
    formatter: point => report.number(point.value),
  });

  /** Bars from the start of the line, one below the other; names with their numbers. */
  function bars(id, rows, options = {}) {
    const size = options.size || 14;
    const names = rows.map(([name]) => name);
    const axisLabel = {
      fontFamily: font,
      fontSize: size,
      color: ink,
      interval: 0,
      formatter: name => report.short(name, 24),
    };
    draw(
      id,
      rows.length * (options.step || 26) + 16,
      {
        grid: {top: 4, bottom: 4, [start]: 4, [end]: 48, containLabel: true},
        xAxis: {type: 'value', inverse: report.isRtl, show: false},
        yAxis: {
          type: 'category',
          data: names,
          inverse: true,
          position: start,
          axisTick: {show: false},
          axisLine: {show: false},
          triggerEvent: Boolean(options.open),
          axisLabel,
        },
        series: [
          {
            type: 'bar',
            data: rows.map(([, number]) => number),
            barWidth: '62%',
            cursor: options.open ? 'pointer' : 'default',
            itemStyle: {color: colour('accent'), borderRadius: 2},
            emphasis: {itemStyle: {color: colour('strong')}},
            label: label(end),
          },
        ],
      },
      null);
    if (options.open) {
      charts[charts.length - 1].on('click', event => {
        const row = event.componentType === 'yAxis' ? names.indexOf(event.value) : event.dataIndex;
        options.open(rows[row][0]);
      });
    }
  }

  const title = (name, where, gap) => ({
    name,
    nameLocation: where,
    nameGap: gap,
    nameTextStyle: {fontFamily: font, color: ink, fontSize: 12},
  });

  const number = {fontFamily: font, color: ink, fontSize: 12, formatter: report.number};

  /** Columns side by side, the first where a line begins. */
  function columns(id, rows, below) {
    draw(id, 260, {
      grid: {top: 28, bottom: 34, left: 12, right: 12, containLabel: true},
      xAxis: {
        type: 'category',
        data: rows.map(([name]) => name),
        inverse: report.isRtl,
        axisTick: {show: false},
        axisLabel: {fontFamily: font, color: ink, fontSize: 12, hideOverlap: true},
        ...title(below, 'middle', 30),
      },
      yAxis: {type: 'value', position: start, minInterval: 1, axisLabel: number},
      series: [
        {
          type: 'bar',
          data: rows.map(([, value]) => value),
          barCategoryGap: '12%',
          itemStyle: {color: colour('accent')},
          label: {...label('top'), formatter: point => (point.value ? report.number(point.value) : '')},
        },
      ],
    });
  }

  /** A line through points. */
  function line(id, points, below, beside) {
    draw(id, 260, {
      grid: {top: 34, bottom: 34, left: 24, right: 24, containLabel: true},
      xAxis: {
        type: 'value',
        inverse: report.isRtl,
        max: points[points.length - 1][0],
        splitNumber: report.isNarrow() ? 3 : 5,
        axisLabel: {...number, hideOverlap: true},
        ...title(below, 'middle', 30),
      },
      yAxis: {type: 'value', position: start, axisLabel: number, ...title(beside, 'end', 14)},
      series: [
        {
          type: 'line',
          data: points,
          symbolSize: 7,
          lineStyle: {color: colour('accent'), width: 2},
          itemStyle: {color: colour('accent')},
        },
      ],
    });
  }

  /** Two parts of a whole. */
  function ring(id, parts) {
    draw(id, 220, {
      series: [
        {
          type: 'pie',
          radius: ['48%', '72%'],
          startAngle: 90,
          clockwise: !report.isRtl,
          color: [colour('warm'), colour('pale')],
          cursor: 'default',
          label: {
            fontFamily: font,
            color: ink,
            fontSize: 13,
            formatter: part => '\u2068' + part.name + ' ' + report.number(part.value) + '\u2069',
          },
          labelLine: {lineStyle: {color: ink}},
          data: parts.filter(([, value]) => value).map(([name, value]) => ({name, value})),
        },
      ],
    });
  }

  /** Fits the charts to their boxes on the screen. */
  const fit = () => charts.forEach(chart => chart.resize({width: 'auto'}));

  /** Fits the charts to what will be their boxes on paper, at once. */
  function fitPaper() {
    document.querySelectorAll('#rest').forEach(rest => (rest.open = true));
    charts.forEach(chart => {
      const half = chart.getDom().closest('.pair:not(.wide)');
      chart.resize({width: half ? 315 : 660});
      chart.getZr().flush();
    });
  }

  window.addEventListener('resize', fit);
  window.addEventListener('beforeprint', fitPaper);
  window.addEventListener('afterprint', fit);

  Object.assign(report.charts, {bars, columns, line, ring});
})();
