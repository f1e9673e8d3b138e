/* 发起事项: the page on which a unit starts a matter for one of its projects, and the link to it. */
import {get, post} from './api.js';
import {alert, done, el, show} from './dom.js';
import {link, page} from './page.js';

const PATH = '/jiugai/matter';
const LABEL = '发起事项';

function openTask(started, label, result) {
  if (started.task) {
    location.hash = `#/?task=${started.task}`;
  } else {
    result.replaceChildren(done(`“${label}”已发起，第一步由其他单位办理。`));
  }
}

function startButton(address, matter, result) {
  const button = el('button', {type: 'button', class: 'btn btn-primary'}, `发起${matter.label}`);
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      openTask(await post(`${address}/${matter.process}`), matter.label, result);
    } catch (fault) {
      result.replaceChildren(alert(fault.message));
      button.disabled = false;
    }
  });
  return button;
}

/* address: where the start of the matter is posted, without its process */
function entry(address, matter) {
  const result = el('div', {class: 'jg-result'});
  return el(
    'div',
    {class: 'jg-clause'},
    el('h5', {}, matter.label),
    el('p', {}, matter.purpose),
    matter.obstacle ? el('p', {class: 'jg-note'}, matter.obstacle) : startButton(address, matter, result),
    result
  );
}

async function matters(project) {
  const found = await get(`/projects/${project}/matters`);
  return found.length > 0
    ? found.map(matter => entry(`/projects/${project}/matters`, matter))
    : el('p', {class: 'jg-quiet'}, '您的单位不能为这个项目发起事项。');
}

/* What became of the unit's applications, until somebody of the unit has taken note. */
const UNREAD = '/matters/answers';
let bar = null;

async function showCount() {
  const unread = await get(UNREAD);
  bar.textContent = unread.length > 0 ? `${LABEL}（${unread.length}条结果）` : LABEL;
}

function answered(answer) {
  const result = el('div', {class: 'jg-result'});
  const button = el('button', {type: 'button', class: 'btn btn-default'}, '知道了');
  const entry = el(
    'div',
    {class: 'jg-clause jg-answer'},
    el('h5', {}, `${answer.matter}：${answer.project} ${answer.projectName}（${answer.person}申请）`),
    ...answer.answer.split('\n').map(line => el('p', {}, line)),
    button,
    result
  );
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await post(`/matters/${answer.instance}/read`);
      if (entry.parentElement.querySelectorAll('.jg-answer').length === 1) {
        entry.previousElementSibling.remove();
      }
      entry.remove();
      await showCount();
    } catch (fault) {
      result.replaceChildren(alert(fault.message));
      button.disabled = false;
    }
  });
  return entry;
}

async function answers() {
  const unread = await get(UNREAD);
  return unread.length > 0 ? [el('h4', {}, '本单位申请的结果'), ...unread.map(answered)] : [];
}

/* What the unit starts without a project, such as the application of a community. */
const NEW = '/matters/new';

async function newMatters() {
  const offered = await get(NEW);
  return offered.length > 0 ? [el('h4', {}, '不针对已有项目的事项'), ...offered.map(matter => entry(NEW, matter))] : [];
}

async function content() {
  return [...(await answers()), ...(await newMatters()), ...[await choice()].flat()];
}

async function choice() {
  const projects = await get('/matters/projects');
  if (projects.length === 0) {
    return el('p', {class: 'jg-quiet'}, '您的单位没有可以发起事项的项目。');
  }
  const list = el('div', {});
  const select = el('select', {class: 'form-control', id: 'jg-project'});
  select.append(
    el('option', {value: ''}, '请选择项目'),
    ...projects.map(({number, name, state}) => el('option', {value: number}, `${number} ${name}（${state}）`))
  );
  select.addEventListener('change', () => (select.value ? show(list, () => matters(select.value)) : list.replaceChildren()));
  return [el('label', {for: 'jg-project'}, '项目'), select, list];
}

const PAGE = {id: 'jiugai-matter', path: PATH, label: LABEL};

const entrance = {
  ...PAGE,
  priority: 60,
  allowed: async () => (await get('/matters/projects')).length > 0 || (await get(NEW)).length > 0,
  placed: anchor => {
    bar = anchor;
    return showCount();
  }
};

export default [page({...PAGE, content}), link(entrance)];
