/* A section on the dashboard: what the record says about each unit in a year, for those who assess them. */

const appRoot = document.querySelector('base').getAttribute('app-root');

const HEADINGS = ['单位', '按期办结', '逾期办结', '到期未办', '退回重办', '被督办', '年度等次'];

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

async function load(year) {
  const response = await fetch(`${appRoot}/api/jiugai/cockpit/unit-figures?year=${year}`, {
    credentials: 'same-origin',
    headers: {Accept: 'application/json'}
  });
  if (!response.ok && response.status !== 403) {
    throw new Error(`unit figures of ${year}: ${response.status}`);
  }
  return response.ok ? response.json() : null;
}

function table(units) {
  const cells = unit => [unit.unit, unit.onTimeRate, unit.late, unit.owed, unit.returned, unit.escalations, unit.grade];
  return element(
    'table',
    {class: 'table table-condensed'},
    element('thead', {}, element('tr', {}, ...HEADINGS.map(title => element('th', {}, title)))),
    element('tbody', {}, ...units.map(unit => element('tr', {}, ...cells(unit).map(text => element('td', {}, String(text))))))
  );
}

async function show(place, year) {
  try {
    const units = await load(year);
    place.replaceChildren(units ? table(units) : element('p', {}, '各单位的考核数据由主管部门和领导小组办公室查看。'));
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
