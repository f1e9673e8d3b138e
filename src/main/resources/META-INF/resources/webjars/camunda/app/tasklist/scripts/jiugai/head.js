/* Project and lamp above the opened task: whoever reads the form sees which project it is about. */
import {lamp, projectOf} from './card.js';
import {get} from './api.js';
import {handOver} from './colleagues.js';
import {el} from './dom.js';
import {watchHints} from './hints.js';
import {addressOf} from './progress.js';

function head(card, handing) {
  const project = card.projectName
    ? el('a', {href: addressOf(card.project), title: '看这个项目的进度'}, projectOf(card))
    : el('strong', {}, projectOf(card));
  return el('span', {class: 'jg-head'}, handing, project, ' ', lamp(card.deadline));
}

export default {
  id: 'jiugai-head',
  pluginPoint: 'tasklist.task.action',
  priority: 1000,
  properties: {label: '项目'},
  /** This point passes no task id; the scope, which the webapp gives as third argument, knows the opened task. */
  render(node, {}, scope) {
    watchHints(scope);
    scope.$watch('task.id', async id => {
      node.replaceChildren();
      if (!id) {
        return;
      }
      try {
        const [card, me] = await Promise.all([get(`/tasks/${id}/card`), get('/me')]);
        if (scope.task?.id === id) {
          const ours = me.units.some(unit => card.units.includes(unit.name));
          node.replaceChildren(head(card, ours ? handOver(id, scope) : null));
          document.body.classList.toggle('jg-no-sheet', card.uploads.length === 0);
        }
      } catch (fault) {
        // The task may just have been completed; the page itself says so.
        if (fault.status !== 404) {
          node.replaceChildren(el('span', {class: 'jg-note'}, fault.message));
        }
      }
    });
  }
};
