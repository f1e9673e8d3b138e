/* A section on the dashboard: the works items of a plan year by class and purpose, as the server counts them. */

const appRoot = document.querySelector('base').getAttribute('app-root');

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

async function load(year) {
  const response = await fetch(`${appRoot}/api/jiugai/cockpit/works-figures?year=${year}`, {
    credentials: 'same-origin',
    headers: {Accept: 'application/json'}
  });
  if (!response.ok) {
    throw new Error(`works figures of ${year}: ${response.status}`);
  }
  return response.json();
}

function table({rows}) {
  const head = ['类别', '目的', '项数', '金额'].map(title => element('th', {}, title));
  const body = rows.map(row =>
    element('tr', {}, ...[row.worksClass, row.purpose, String(row.items), row.cost].map(text => element('td', {}, text)))
  );
  return element(
    'table',
    {class: 'table table-condensed'},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body)
  );
}

async function show(place, year) {
  try {
    place.replaceChildren(table(await load(year)));
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
