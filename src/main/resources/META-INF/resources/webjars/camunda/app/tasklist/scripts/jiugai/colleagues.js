/* 转给同事: hands the opened task over to somebody else of the unit. (The webapp's own way needs the list of all users.) */
import {get, put} from './api.js';
import {alert, el} from './dom.js';

function chooser(taskId, colleagues, scope, panel) {
  const select = el('select', {class: 'form-control input-sm', 'aria-label': '同事'});
  select.append(...colleagues.map(colleague => el('option', {value: colleague.id}, colleague.name)));
  const confirm = el('button', {type: 'button', class: 'btn btn-default btn-sm'}, '确定');
  confirm.addEventListener('click', async () => {
    confirm.disabled = true;
    try {
      await put(`/tasks/${taskId}/assignee`, {user: select.value});
      panel.replaceChildren();
      scope.taskData.changed('task');
      scope.$root.$broadcast('refresh');
    } catch (fault) {
      panel.replaceChildren(alert(fault.message));
    }
  });
  const cancel = el('button', {type: 'button', class: 'btn btn-link btn-sm'}, '取消');
  cancel.addEventListener('click', () => panel.replaceChildren());
  return el('span', {class: 'jg-choose'}, select, confirm, cancel);
}

async function open(taskId, scope, panel) {
  try {
    const colleagues = await get(`/tasks/${taskId}/colleagues`);
    panel.replaceChildren(
      colleagues.length > 0 ? chooser(taskId, colleagues, scope, panel) : alert('本单位没有别的用户，请管理员添加')
    );
  } catch (fault) {
    panel.replaceChildren(alert(fault.message));
  }
}

/** The button beside the project of the opened task; the choice opens below it. */
export function handOver(taskId, scope) {
  const panel = el('span', {class: 'jg-hand-panel'});
  const button = el('button', {type: 'button', class: 'btn btn-link btn-sm'}, '转给同事');
  button.addEventListener('click', () => open(taskId, scope, panel));
  return el('span', {class: 'jg-hand'}, button, panel);
}
