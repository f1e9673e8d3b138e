/*
 * A layer on the diagram of a process: how many projects wait at each element now, through the called processes, and
 * the median time of the element. The figures come from the server, which shows nobody more than they may see.
 */

const REFRESH_MS = 60000;

const appRoot = document.querySelector('base').getAttribute('app-root');

function address(definitionId) {
  return `${appRoot}/api/jiugai/cockpit/process-definition/${encodeURIComponent(definitionId)}/figures`;
}

async function load(definitionId) {
  const response = await fetch(address(definitionId), {
    credentials: 'same-origin',
    headers: {Accept: 'application/json'}
  });
  if (!response.ok) {
    throw new Error(`figures of ${definitionId}: ${response.status}`);
  }
  return response.json();
}

/** What stands behind the badges, line by line. */
function explanation(figures, name) {
  const lines = [name];
  if (figures.waiting > 0) {
    const suspended = figures.suspended > 0 ? `，其中已暂停 ${figures.suspended} 个` : '';
    const longest = figures.longest ? `，最久的已停 ${figures.longest}` : '';
    lines.push(`在办 ${figures.waiting} 个项目（各版本合计）${suspended}${longest}`);
    figures.inside.forEach(place => lines.push(`　${place.name}：${place.waiting}`));
  }
  if (figures.median) {
    lines.push(`中位用时 ${figures.median}（不计周末和节假日），近两年办结 ${figures.finished} 次（退回的不计）`);
  }
  return lines.filter(Boolean).join('\n');
}

function badge(className, text) {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
}

function badges(figures, name) {
  const box = document.createElement('div');
  box.className = 'jiugai-figures';
  box.dataset.element = figures.element;
  box.title = explanation(figures, name);
  if (figures.waiting > 0) {
    box.append(badge('jiugai-waiting', `在办 ${figures.waiting}`));
  }
  if (figures.median) {
    box.append(badge('jiugai-median', `中位 ${figures.median}`));
  }
  return box;
}

/** Puts the figures on the elements that this version of the process has. */
function draw(viewer, all) {
  const overlays = viewer.get('overlays');
  const registry = viewer.get('elementRegistry');
  overlays.remove({type: 'jiugai-figures'});
  all.forEach(figures => {
    const shape = registry.get(figures.element);
    if (shape) {
      overlays.add(shape.id, 'jiugai-figures', {
        position: {top: -2, left: 0},
        scale: {min: 1, max: 1.5},
        html: badges(figures, shape.businessObject.name)
      });
    }
  });
}

function addStyle() {
  const href = new URL('./figures.css', import.meta.url).href;
  if (!document.querySelector(`link[href="${href}"]`)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  }
}

/** The diagram that is shown; an answer that comes after it has gone is thrown away. */
let shown = null;
let timer;

function leave() {
  clearInterval(timer);
  shown = null;
}

export default {
  id: 'jiugai.cockpit.figures',
  pluginPoint: 'cockpit.processDefinition.diagram.plugin',
  priority: 10,

  render(viewer, {processDefinitionId}) {
    leave();
    addStyle();
    shown = viewer;
    const show = async () => {
      try {
        const all = await load(processDefinitionId);
        if (shown === viewer) {
          draw(viewer, all);
        }
      } catch (error) {
        console.error(error);
      }
    };
    timer = setInterval(show, REFRESH_MS);
    show();
  },

  unmount: leave
};
