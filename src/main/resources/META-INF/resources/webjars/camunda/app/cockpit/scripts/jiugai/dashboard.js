/* What the sections of ours on the dashboard share: elements, tables, and figures from the server. */

const appRoot = document.querySelector('base').getAttribute('app-root');

export function element(name, attributes, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

/**
 * @param {string} path below the address of Cockpit's figures
 * @returns null if they are not for this user
 */
export async function load(path) {
  const response = await fetch(`${appRoot}/api/jiugai/cockpit/${path}`, {
    credentials: 'same-origin',
    headers: {Accept: 'application/json'}
  });
  if (response.status === 403) {
    return null;
  }
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response.json();
}

/** @param {string[][]} rows the cells, as they are shown */
export function table(titles, rows) {
  const head = titles.map(title => element('th', {}, title));
  const body = rows.map(row => element('tr', {}, ...row.map(text => element('td', {}, text))));
  return element(
    'table',
    {class: 'table table-condensed'},
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body)
  );
}
