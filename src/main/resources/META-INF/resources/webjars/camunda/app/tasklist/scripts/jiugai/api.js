/* Requests to our own paths of the server, in the session of the webapp. */

const root = document.querySelector('base').getAttribute('app-root') + '/api/jiugai';

/** The address of a path of ours, for links. */
export function address(path) {
  return root + path;
}

export function get(path) {
  return request(path, {});
}

/** Sends a form with files, or nothing; the token proves that the request comes from this page. */
export function post(path, form) {
  return request(path, {method: 'POST', body: form, headers: {'X-XSRF-TOKEN': token()}});
}

export function put(path, content) {
  return request(path, {
    method: 'PUT',
    body: JSON.stringify(content),
    headers: {'Content-Type': 'application/json', 'X-XSRF-TOKEN': token()}
  });
}

/** A refusal of the server: its message is for the reader, its body may hold more. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body.message || messageOf(status));
    this.status = status;
    this.body = body;
  }
}

async function request(path, options) {
  const answer = await fetch(address(path), {credentials: 'same-origin', ...options});
  const isJson = (answer.headers.get('Content-Type') || '').includes('json');
  const body = isJson ? await answer.json() : {};
  if (!answer.ok) {
    throw new Refusal(answer.status, body);
  }
  return body;
}

function token() {
  const cookie = document.cookie.split('; ').find(part => part.startsWith('XSRF-TOKEN='));
  return cookie ? cookie.substring('XSRF-TOKEN='.length) : '';
}

function messageOf(status) {
  if (status === 401) {
    return '登录已超时，请重新登录';
  }
  if (status === 403) {
    return '您没有权限进行这项操作';
  }
  return `服务器未能处理（HTTP ${status}），请稍后重试；仍不行请联系管理员`;
}
