/* The tab 材料: what the step needs, upload, and all papers of the project. */
import {address, get, post} from './api.js';
import {alert, done, el, fileField, moment, show, size, table} from './dom.js';
import {papersChanged} from './hints.js';

const OTHER = '其他材料';

function needs(list) {
  if (list.required.length === 0) {
    return el('p', {class: 'jg-quiet'}, '该步骤没有必交材料，可按需上传。');
  }
  const items = list.required.map(kind => {
    const missing = list.missing.includes(kind);
    return el('li', {class: missing ? 'jg-missing' : 'jg-there'}, `${kind}：${missing ? '必交，尚未上传' : '已上传'}`);
  });
  return el('ul', {class: 'jg-needs'}, ...items);
}

function kindChoice(list) {
  const kinds = [...list.missing, ...list.required.filter(kind => !list.missing.includes(kind)), OTHER];
  const select = el('select', {name: 'kind', class: 'form-control', 'aria-label': '材料名称'});
  select.append(...kinds.map(kind => el('option', {value: kind}, kind)));
  return select;
}

function uploadForm(list, send) {
  if (!list.mayUpload) {
    return el('p', {class: 'jg-quiet'}, '该任务由其他单位承办，您可以查看材料。');
  }
  const kind = kindChoice(list);
  const ownName = el('input', {
    type: 'text', class: 'form-control', maxlength: 50, placeholder: '请写明是什么材料', 'aria-label': '其他材料的名称'
  });
  const file = fileField('选择文件');
  const button = el('button', {type: 'submit', class: 'btn btn-primary'}, '上传');
  const form = el('form', {class: 'jg-upload'}, kind, ownName, file.field, button,
    el('p', {class: 'jg-quiet'}, `可收：${list.accepted}；每个文件不超过${list.largest}。上传后不能修改，如有误请另传一份。`));
  const adapt = () => (ownName.hidden = kind.value !== OTHER);
  kind.addEventListener('change', adapt);
  adapt();
  form.addEventListener('submit', event => {
    event.preventDefault();
    button.disabled = true;
    const data = new FormData();
    data.append('kind', kind.value === OTHER ? ownName.value.trim() || OTHER : kind.value);
    data.append('file', file.input.files[0]);
    send(data).finally(() => (button.disabled = false));
  });
  return form;
}

function listOf(papers) {
  if (papers.length === 0) {
    return el('p', {class: 'jg-quiet'}, '该项目还没有材料。');
  }
  const rows = papers.map(paper => [
    paper.kind,
    el('a', {href: address(`/papers/${paper.id}`), download: paper.fileName}, paper.fileName),
    size(paper.size),
    paper.ofThisStep ? '本步骤' : paper.stepName,
    `${paper.unit}（${paper.person}）`,
    moment(paper.uploadedAt)
  ]);
  return table(['材料', '文件', '大小', '步骤', '上传单位（用户）', '时间'], rows);
}

function page(taskId, list, said) {
  const message = el('div', {}, said ?? '');
  const container = el('div', {class: 'jg-papers'});
  const send = async data => {
    try {
      await post(`/tasks/${taskId}/papers`, data);
      const now = await get(`/tasks/${taskId}/papers`);
      container.replaceWith(page(taskId, now, done(`已上传“${data.get('file').name}”`)));
      papersChanged(taskId);
    } catch (fault) {
      message.replaceChildren(alert(fault.message));
    }
  };
  container.append(
    el('h5', {}, '本步骤的材料'), needs(list), message, uploadForm(list, send),
    el('h5', {}, '该项目的全部材料'), listOf(list.papers)
  );
  return container;
}

export default {
  id: 'jiugai-papers',
  pluginPoint: 'tasklist.task.detail',
  priority: 850,
  properties: {label: '材料'},
  render(node, {taskId}) {
    show(node, async () => page(taskId, await get(`/tasks/${taskId}/papers`)));
  }
};
