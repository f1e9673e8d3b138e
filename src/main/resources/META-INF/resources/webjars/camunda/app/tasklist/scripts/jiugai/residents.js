/* On a project's page: what residents say of it, how satisfied they are, and what the public is told (JA-3.5-3, JA-4.8). */
import {el, table} from './dom.js';

/** Stays in one line however narrow its column is. */
function whole(text) {
  return el('span', {class: 'jg-whole'}, text);
}

function remarks({counted, remarks: all}) {
  const rows = all.map(remark => [
    whole(`第${remark.number}号`),
    remark.home ? [remark.home, remark.phone].filter(Boolean).join('，') : '—',
    remark.text ? `${remark.subject}：${remark.text}` : remark.subject,
    whole(remark.receivedOn),
    remark.unit,
    el('span', {}, whole(remark.dueOn), remark.answeredOn ? `，${remark.answeredOn}答复` : ''),
    remark.state
  ]);
  return [
    el('h4', {}, '居民意见'),
    el('p', {class: 'jg-quiet'}, counted),
    rows.length === 0 ? '' : table(['编号', '住户', '意见', '收到', '责任单位', '期限和答复', '办理'], rows)
  ];
}

function satisfaction(survey) {
  if (!survey) {
    return [];
  }
  const confirmed = survey.confirmedOn ? `，${survey.confirmedOn}审核确认。` : '，还没有审核确认。';
  return [
    el('h4', {}, '居民满意度'),
    el('p', {class: 'jg-quiet'}, `${survey.coverage}${confirmed}`),
    el('ul', {}, ...survey.items.map(item => el('li', {}, item))),
    survey.confirmedOn ? el('p', {}, `对不满意住户的处理：${survey.followUp}`) : ''
  ];
}

/** Only an address of the web becomes a link. */
function title(publication) {
  return /^https?:\/\//.test(publication.link ?? '')
    ? el('a', {href: publication.link, target: '_blank', rel: 'noopener noreferrer'}, publication.title)
    : publication.title;
}

function publications(published, missing) {
  const rows = published.map(each => [
    each.publishedOn, each.unit, `${each.medium}（${each.outlet}）`, each.topic, title(each)
  ]);
  return rows.length + missing.length === 0
    ? []
    : [
        el('h4', {}, '宣传报道'),
        rows.length === 0 ? '' : table(['日期', '单位', '媒体', '内容', '标题'], rows),
        missing.length === 0 ? '' : el('p', {class: 'jg-note'}, `还没有报道的渠道：${missing.join('、')}`)
      ];
}

function model(decided, suggestion) {
  if (decided) {
    const words = decided.recognised
      ? `已认定为示范项目（${decided.document}，${decided.decidedOn}）。典型做法：${decided.practice}`
      : `没有认定为示范项目（${decided.decidedOn}）：${decided.opinion}`;
    return [el('h4', {}, '示范项目'), el('p', {}, words)];
  }
  return suggestion ? [el('h4', {}, '示范项目'), el('p', {}, suggestion)] : [];
}

export function residents(record) {
  return [
    ...remarks(record),
    ...satisfaction(record.satisfaction),
    ...publications(record.published, record.missingChannels),
    ...model(record.model, record.suggestion)
  ];
}

/** Above the list of projects: those that the rule suggests as models and nobody has decided on. */
export function suggestions(numbers, addressOf) {
  return numbers.length === 0
    ? ''
    : el(
        'p',
        {class: 'jg-note'},
        '建议认定为示范项目：',
        ...numbers.flatMap((number, at) => [at > 0 ? '、' : '', el('a', {href: addressOf(number)}, number)]),
        '。由街道或区住建局在“发起事项”中推荐。'
      );
}
