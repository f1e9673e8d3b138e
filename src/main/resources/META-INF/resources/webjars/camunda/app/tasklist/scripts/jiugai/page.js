/* A page of ours in Tasklist: its route, its frame, and the link to it in the bar. */
import {el, show} from './dom.js';

/** The frame of a page of ours. Tasklist never scrolls its window, so the page has to scroll by itself. */
export function frame(...content) {
  return el('div', {class: 'jg-frame'}, el('div', {class: 'jg-page'}, ...content));
}

/**
 * A page with one content. Tasklist draws a route anew when its own state changes, after a login for example: what the clerk
 * has chosen and read stays until the page is left.
 */
export function page({id, path, label, content}) {
  let open = null;
  const build = () => {
    const body = el('div', {});
    show(body, content);
    return frame(el('a', {href: '#/'}, '← 返回任务'), el('h2', {}, label), body);
  };
  return {
    id,
    pluginPoint: 'tasklist.route',
    priority: 0,
    properties: {path, label},
    render(node) {
      open = open ?? build();
      node.append(open);
    },
    unmount() {
      if (!location.hash.startsWith(`#${path}`)) {
        open = null;
      }
    }
  };
}

/**
 * The link to a page for whoever it is open to.
 *
 * @param allowed asks the server; the bar is drawn for visitors who are not logged in too
 * @param placed told of the link once it stands
 */
export function link({id, path, label, priority, allowed, placed = () => {}}) {
  return {
    id: `${id}-link`,
    pluginPoint: 'tasklist.navbar.action',
    priority,
    properties: {label},
    async render(node) {
      try {
        if (await allowed()) {
          const anchor = el('a', {href: `#${path}`}, label);
          node.append(anchor);
          await placed(anchor);
        }
      } catch (fault) {
        if (fault.status !== 401) {
          node.append(el('span', {class: 'jg-note'}, fault.message));
        }
      }
    }
  };
}
