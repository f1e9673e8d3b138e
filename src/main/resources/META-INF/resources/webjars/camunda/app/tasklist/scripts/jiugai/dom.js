/* Small helpers to build pages; texts are always set as text, never as HTML. */

/** An element: el('p', {class: 'jg-note'}, 'text', child, …). Children that are null are left out. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => {
    if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value);
    }
  });
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

/* A date, or a word of a few characters: it stays in one line however narrow its column is. */
const WHOLE = /^(\d{4}-\d{2}-\d{2}|\S{1,6})$/;

function cellOf(content) {
  const text = content instanceof Element ? content.textContent : content ?? '';
  return el('td', WHOLE.test(text) ? {class: 'jg-whole'} : {}, content ?? '');
}

/** A table with a heading line; cells are texts or elements. */
export function table(headings, rows) {
  const head = el('tr', {}, ...headings.map(text => el('th', {scope: 'col'}, text)));
  const body = rows.map(cells => el('tr', {}, ...cells.map(cellOf)));
  return el('table', {class: 'jg-table'}, el('thead', {}, head), el('tbody', {}, ...body));
}

/** Shows what the work gives; while it lasts that it is loading, and if it fails why. */
export async function show(node, work) {
  node.replaceChildren(el('p', {class: 'jg-quiet'}, '正在加载…'));
  try {
    node.replaceChildren(...[await work()].flat());
  } catch (fault) {
    node.replaceChildren(alert(fault.message));
  }
}

/** A field for one file with Chinese words; the browser's own speaks the browser's language. */
export function fileField(label, accept) {
  const input = el('input', {type: 'file', required: true, accept, class: 'jg-file', 'aria-label': label});
  const name = el('span', {class: 'jg-quiet'}, '未选择文件');
  input.addEventListener('change', () => (name.textContent = input.files[0]?.name ?? '未选择文件'));
  const field = el('label', {class: 'jg-file-field'}, input, el('span', {class: 'btn btn-default'}, label), name);
  return {field, input};
}

export function alert(text) {
  return el('p', {class: 'jg-alert', role: 'alert'}, text);
}

export function done(text) {
  return el('p', {class: 'jg-done', role: 'status'}, text);
}

export function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

const CHINA = {timeZone: 'Asia/Shanghai', dateStyle: 'medium', timeStyle: 'short'};

export function moment(iso) {
  return new Intl.DateTimeFormat('zh-CN', CHINA).format(new Date(iso));
}
