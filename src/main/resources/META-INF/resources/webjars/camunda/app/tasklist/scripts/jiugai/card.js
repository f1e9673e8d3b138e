/* The line on each card of the task list: project, unit, working days left, lamp. */
import {get} from './api.js';
import {el} from './dom.js';
import {missingUnit} from './unit.js';

/** The lamp with its words. */
export function lamp(deadline) {
  return el('span', {class: `jg-lamp jg-${deadline.lamp.toLowerCase()}`}, deadline.text);
}

/** Number and name; a district-wide matter has its key only. */
export function projectOf(card) {
  return card.projectName ? `${card.project} ${card.projectName}` : card.project;
}

function line(card) {
  return el(
    'div',
    {class: 'jg-card'},
    el('div', {class: 'jg-card-project'}, projectOf(card)),
    el(
      'div',
      {},
      lamp(card.deadline),
      card.due ? el('span', {class: 'jg-quiet'}, `期限 ${card.due}`) : null,
      el('span', {class: 'jg-quiet'}, card.units.join('、'))
    ),
    card.escalated ? el('div', {class: 'jg-note'}, card.escalated) : null,
    card.milestone ? el('div', {class: 'jg-note'}, card.milestone) : null,
    card.missingRole ? missingUnit(card) : null,
    card.note ? el('div', {class: 'jg-note'}, card.note) : null
  );
}

/* Tasklist draws its list anew at every click: what a card said stands until the server has said it again, or the list would
   shrink under the pointer. */
const said = new Map();

async function render(node, {taskId}) {
  if (said.has(taskId)) {
    node.replaceChildren(line(said.get(taskId)));
  }
  try {
    const card = await get(`/tasks/${taskId}/card`);
    said.set(taskId, card);
    node.replaceChildren(line(card));
  } catch (fault) {
    said.delete(taskId);
    // A task that somebody else has just completed leaves the list with its next refresh.
    if (fault.status !== 404) {
      node.replaceChildren(el('div', {class: 'jg-note'}, fault.message));
    }
  }
}

export default {
  id: 'jiugai-card',
  pluginPoint: 'tasklist.card',
  priority: 100,
  properties: {label: '项目'},
  render
};
