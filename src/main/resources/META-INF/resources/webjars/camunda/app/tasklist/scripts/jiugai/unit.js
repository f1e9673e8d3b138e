/* 未指定单位: the mark on a card, and for the department in charge the way to name the unit. */
import {get, put} from './api.js';
import {alert, done, el} from './dom.js';

function chooser(card, units, place) {
  const select = el('select', {class: 'form-control input-sm', 'aria-label': '承办单位'});
  select.append(...units.map(unit => el('option', {value: unit.id}, unit.name)));
  const button = el('button', {type: 'button', class: 'btn btn-default btn-sm'}, '确定');
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await put(`/projects/${card.project}/units/${card.missingRole.id}`, {unit: select.value});
      place.replaceChildren(done(`已指定${select.selectedOptions[0].textContent}，任务已转去`));
    } catch (fault) {
      place.replaceChildren(alert(fault.message));
    }
  });
  return el('span', {class: 'jg-choose'}, select, button);
}

async function open(card, place) {
  try {
    const choice = await get(`/projects/${card.project}/units/${card.missingRole.id}`);
    const nobody = '没有单位可以承担这个角色，请管理员在单位名单中登记';
    place.replaceChildren(choice.candidates.length > 0 ? chooser(card, choice.candidates, place) : alert(nobody));
  } catch (fault) {
    place.replaceChildren(alert(fault.message));
  }
}

/** The line of a card whose role no unit holds. What is done in it does not open the task. */
export function missingUnit(card) {
  const place = el('div', {});
  const line = el('div', {class: 'jg-missing'}, `未指定单位：${card.missingRole.name}，由主管部门代收`, place);
  line.addEventListener('click', event => event.stopPropagation());
  if (card.projectName) {
    const button = el('button', {type: 'button', class: 'btn btn-default btn-sm'}, '指定单位');
    button.addEventListener('click', () => open(card, place));
    place.append(button);
  }
  return line;
}
