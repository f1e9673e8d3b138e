/* A section on the dashboard: what the record says about each unit in a year, for those who assess them. */

import {element, load, table} from './dashboard.js';

const HEADINGS = ['单位', '按期办结', '逾期办结', '到期未办', '退回重办', '被督办', '年度等次'];

function content(units) {
  if (!units) {
    return element('p', {}, '各单位的考核数据由主管部门和领导小组办公室查看。');
  }
  const cells = unit => [unit.unit, unit.onTimeRate, unit.late, unit.owed, unit.returned, unit.escalations, unit.grade];
  return table(HEADINGS, units.map(unit => cells(unit).map(String)));
}

async function show(place, year) {
  try {
    place.replaceChildren(content(await load(`unit-figures?year=${year}`)));
  } catch (error) {
    console.error(error);
    place.replaceChildren(element('p', {}, '没有取到各单位的数字，请稍后再试。'));
  }
}

export default {
  id: 'jiugai.cockpit.units',
  pluginPoint: 'cockpit.dashboard',
  priority: -2,

  render(node) {
    const year = element('input', {type: 'number', min: '2020', max: '2100', 'aria-label': '考核年度'});
    year.value = String(new Date().getFullYear());
    const place = element('div', {class: 'jiugai-units-table'});
    year.addEventListener('change', () => show(place, year.value));
    node.append(element('section', {class: 'inner jiugai-units'}, element('h3', {}, '各单位办理情况 '), year, place));
    show(place, year.value);
  }
};
