// Makes form-js reachable that the Tasklist ships in lib/deps.js: a loader for its webpack chunk, then the questions
// that the parity test asks. Nothing here evaluates FEEL or checks a field; form-js does.

const factories = {};
self.webpackChunkcamunda_bpm_webapp = {push: ([, modules]) => Object.assign(factories, modules)};

const loaded = {};
function load(id) {
  if (!loaded[id]) {
    const module = (loaded[id] = {id, exports: {}});
    factories[id].call(module.exports, module, module.exports, load);
  }
  return loaded[id].exports;
}
load.o = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
load.d = (exports, getters) =>
  Object.keys(getters)
    .filter(key => !load.o(exports, key))
    .forEach(key => Object.defineProperty(exports, key, {enumerable: true, get: getters[key]}));
load.r = exports => Object.defineProperty(exports, '__esModule', {value: true});
load.n = module => {
  const getter = module && module.__esModule ? () => module.default : () => module;
  load.d(getter, {a: getter});
  return getter;
};
load.nmd = module => Object.assign(module, {paths: [], children: module.children || []});
load.g = self;

function formJs() {
  const id = Object.keys(factories).find(key => factories[key].toString().includes('.createFormContainer='));
  return load(id);
}

/** What form-js makes of expressions: [kind, expression, data] each, kind "condition" or "value". */
self.evaluateAll = questions => {
  const form = new (formJs().Form)({container: document.createElement('div')});
  const conditions = form.get('conditionChecker');
  const values = form.get('expressionLanguage');
  return questions.map(([kind, expression, data]) => {
    const answer = kind === 'condition' ? conditions.check(expression, data) === true : values.evaluate(expression, data);
    return JSON.stringify(answer === undefined ? null : answer);
  });
};

/** Waits until form-js has drawn everything: two frames in which no field came or went. */
async function drawn(form) {
  let changed = true;
  const note = () => (changed = true);
  form.get('eventBus').on('formFieldInstanceRegistry.changed', note);
  for (let quiet = 0; quiet < 2; quiet = changed ? 0 : quiet + 1) {
    changed = false;
    await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  }
  form.get('eventBus').off('formFieldInstanceRegistry.changed', note);
}

/** Opens the form with the variables, types into every field as it comes into sight, and submits. */
self.submit = async (schema, variables, typed) => {
  document.body.innerHTML = '<div id="form"></div>';
  const form = new (formJs().Form)({container: document.querySelector('#form')});
  await form.importSchema(schema, variables);
  await drawn(form);
  const fields = form.get('formFieldRegistry');
  const left = new Map(Object.entries(typed));
  const inSight = () =>
    form
      .get('formFieldInstanceRegistry')
      .getAllKeyed()
      .filter(({id}) => left.has(fields.get(id).key));
  for (let shown = inSight(); shown.length; shown = inSight()) {
    for (const fieldInstance of shown) {
      const {key, disabled, readonly} = fields.get(fieldInstance.id);
      const value = left.get(key);
      left.delete(key);
      if (!disabled && !readonly) {
        form._update({fieldInstance, value});
      }
    }
    await drawn(form);
  }
  const {data, errors} = form.submit();
  form.destroy();
  return JSON.stringify({data, faulty: Object.keys(errors).map(id => fields.get(id).key)});
};
