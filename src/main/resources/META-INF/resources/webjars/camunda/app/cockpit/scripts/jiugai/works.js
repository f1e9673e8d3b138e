/* A section on the dashboard: the works items of a plan year by class and purpose, as the server counts them. */

import {element, load, table} from './dashboard.js';

function content({rows}) {
  return table(
    ['类别', '目的', '项数', '金额'],
    rows.map(row => [row.worksClass, row.purpose, String(row.items), row.cost])
  );
}

async function show(place, year) {
  try {
    place.replaceChildren(content(await load(`works-figures?year=${year}`)));
  } catch (error) {
    console.error(error);
    place.replaceChildren(element('p', {}, '没有取到改造内容的数字，请稍后再试。'));
  }
}

export default {
  id: 'jiugai.cockpit.works',
  pluginPoint: 'cockpit.dashboard',
  priority: -1,

  render(node) {
    const year = element('input', {type: 'number', min: '2020', max: '2100', 'aria-label': '计划年度'});
    year.value = String(new Date().getFullYear());
    const place = element('div', {class: 'jiugai-works-table'});
    year.addEventListener('change', () => show(place, year.value));
    node.append(
      element('section', {class: 'inner jiugai-works'}, element('h3', {}, '改造内容按类别和目的统计 '), year, place)
    );
    show(place, year.value);
  }
};
