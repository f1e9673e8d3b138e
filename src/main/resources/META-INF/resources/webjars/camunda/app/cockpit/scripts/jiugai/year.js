/* A section on the dashboard: what a plan year amounts to, what of it is new and what was carried over. */
import {element, load, table} from './dashboard.js';

const TITLES = ['', '项目', '小区', '户数', '楼栋', '面积（万㎡）', '投资'];

function content({rows, carried}) {
  if (rows.length === 0) {
    return [element('p', {}, '没有这个年度的计划。')];
  }
  const cells = rows.map(row =>
    [row.name, row.projects, row.communities, row.households, row.buildings, row.area, row.investment].map(String)
  );
  return [table(TITLES, cells), ...carried.map(text => element('p', {}, text))];
}

async function show(place, year) {
  try {
    place.replaceChildren(...content(await load(`year-figures?year=${year}`)));
  } catch (error) {
    console.error(error);
    place.replaceChildren(element('p', {}, '没有取到年度任务的数字，请稍后再试。'));
  }
}

export default {
  id: 'jiugai.cockpit.year',
  pluginPoint: 'cockpit.dashboard',
  priority: 0,

  render(node) {
    const year = element('input', {type: 'number', min: '2020', max: '2100', 'aria-label': '任务年度'});
    year.value = String(new Date().getFullYear());
    const place = element('div', {class: 'jiugai-year-table'});
    year.addEventListener('change', () => show(place, year.value));
    node.append(element('section', {class: 'inner jiugai-year'}, element('h3', {}, '年度任务和结转 '), year, place));
    show(place, year.value);
  }
};
