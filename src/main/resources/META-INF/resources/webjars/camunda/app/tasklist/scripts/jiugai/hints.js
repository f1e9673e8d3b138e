/* What has to be done before the opened task can be completed, above its tabs: claim it, upload its papers. */
import {get} from './api.js';
import {el} from './dom.js';

const CHANGED = 'jiugai-papers-changed';

/** Tells that papers of a task were uploaded. */
export function papersChanged(taskId) {
  document.dispatchEvent(new CustomEvent(CHANGED, {detail: taskId}));
}

function hints(assignee, missing) {
  return [
    assignee ? null : '请先点“认领”，再填写和办结。',
    missing.length > 0 ? `必交材料尚未上传：${missing.join('、')}。请在“材料”页签上传后再办结。` : null
  ].filter(hint => hint);
}

function place(lines) {
  document.querySelectorAll('.jg-hints').forEach(old => old.remove());
  if (lines.length > 0) {
    document.querySelector('.tabbed-content')?.before(el('div', {class: 'jg-hints', role: 'note'}, ...lines.map(line => el('p', {}, line))));
  }
}

/** Keeps the hints of the task that the scope has open. */
export function watchHints(scope) {
  const renew = async () => {
    const {id, assignee} = scope.task ?? {};
    place([]);
    if (!id) {
      return;
    }
    try {
      const {missing, mayUpload} = await get(`/tasks/${id}/papers`);
      if (scope.task?.id === id && scope.task.assignee === assignee) {
        place(mayUpload ? hints(assignee, missing) : []);
      }
    } catch (fault) {
      // The task may just have been completed; the page itself says so.
      if (fault.status !== 404) {
        place([fault.message]);
      }
    }
  };
  const onPapers = event => event.detail === scope.task?.id && renew();
  document.addEventListener(CHANGED, onPapers);
  scope.$on('$destroy', () => document.removeEventListener(CHANGED, onPapers));
  scope.$watch('task.id + "/" + task.assignee', renew);
}
