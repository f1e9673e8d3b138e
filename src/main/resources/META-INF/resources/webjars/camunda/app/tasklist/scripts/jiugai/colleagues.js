/* 转给同事: hands the opened task over to somebody else of the unit. (The webapp's own way needs the list of all users.) */
import {get, put} from './api.js';
import {alert, el} from './dom.js';

function chooser(taskId, colleagues, scope, place) {
  const select = el('select', {class: 'form-control input-sm', 'aria-label': '同事'});
  select.append(...colleagues.map(colleague => el('option', {value: colleague.id}, colleague.name)));
  const confirm = el('button', {type: 'button', class: 'btn btn-default btn-sm'}, '确定');
  confirm.addEventListener('click', async () => {
    confirm.disabled = true;
    try {
      await put(`/tasks/${taskId}/assignee`, {user: select.value});
      place.replaceChildren();
      scope.taskData.changed('task');
      scope.$root.$broadcast('refresh');
    } catch (fault) {
      place.replaceChildren(alert(fault.message));
    }
  });
  return el('span', {class: 'jg-choose'}, select, confirm);
}

async function open(taskId, scope, place) {
  try {
    const colleagues = await get(`/tasks/${taskId}/colleagues`);
    place.replaceChildren(
      colleagues.length > 0 ? chooser(taskId, colleagues, scope, place) : alert('本单位没有别的用户，请管理员添加')
    );
  } catch (fault) {
    place.replaceChildren(alert(fault.message));
  }
}

/** The button beside the project of the opened task. */
export function handOver(taskId, scope) {
  const place = el('span', {});
  const button = el('button', {type: 'button', class: 'btn btn-link btn-sm'}, '转给同事');
  button.addEventListener('click', () => open(taskId, scope, place));
  place.append(button);
  return place;
}
