// What is done about V8's compilers.
//
// Keeps what V8 compiled of the bundle for the next run: to compile it takes as long as to judge a draft. From Node 22.8 on,
// `module.enableCompileCache` would do so too, but first loads Node's own loader of modules.
'use strict'
const {lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} = require('node:fs')
const {tmpdir} = require('node:os')
const {basename, dirname, join} = require('node:path')
const vm = require('node:vm')

// What `node:module` is, without its loader of modules.
const Module = module.constructor

// V8 drops what it compiled and has not run for a while, so that a long run would keep the half of it. In seconds.
const longest = 3

// What runs often V8 compiles once more, with care, which takes as long as to judge a thousand drafts: in a run of seconds
// most of it is for nothing. So it is to wait until a function has run longer; in bytes of code. Later versions have a
// compiler between the two, which makes up for it. A run of one draft ends before that matters, and to ask for it loads all
// that Node has of streams.
const usual = 67_584
const patient = 8 * usual
const oneDraft = 100 // milliseconds
const isOld = process.versions.v8.startsWith('11.')

/** @param {number} budget */
function compileAfter(budget) {
  if (isOld) require('node:v8').setFlagsFromString(`--interrupt-budget=${budget}`)
}

const wrapper = ['(function (exports, require, module, __filename, __dirname) {', '\n})']

/**
 * Loads a module of the bundle; what it compiles is kept. Where nothing can be kept, it is loaded all the same.
 * @param {string} file absolute
 * @param {(loaded: any) => boolean} isUsed whether a run has used what most runs use
 */
function load(file, isUsed) {
  try {
    return loadKept(file, isUsed)
  } finally {
    if (isOld) setTimeout(compileAfter, oneDraft, patient).unref()
  }
}

/** @param {string} file @param {(loaded: any) => boolean} isUsed */
function loadKept(file, isUsed) {
  const folder = cacheFolder()
  const loader = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER
  if (folder === undefined || loader === undefined) return require(file)
  const {_compile: compile} = Module.prototype
  Module.prototype._compile = function (source, filename) {
    // Its name has a hash of what is in it, so that nothing stale is ever used.
    if (!/^main-[\w-]+\.cjs$/.test(basename(filename))) return compile.call(this, source, filename)
    const kept = join(folder, `${basename(filename)}-${process.versions.v8}-${process.arch}`)
    const script = new vm.Script(wrapper.join(source), {
      filename,
      columnOffset: -wrapper[0].length,
      importModuleDynamically: loader,
      cachedData: contentOf(kept)
    })
    // What a run has not used is not compiled, so that nothing is to be had from one that only told its version.
    if (script.cachedDataRejected !== false) {
      process.once('exit', () => process.uptime() < longest && isUsed(require(file)) && keep(kept, script))
    }
    script
      .runInThisContext()
      .call(this.exports, this.exports, Module.createRequire(filename), this, filename, dirname(filename))
  }
  try {
    return require(file)
  } finally {
    Module.prototype._compile = compile
  }
}

/** A folder that nobody else can write to: what lies there is run. */
function cacheFolder() {
  const {NODE_COMPILE_CACHE: wanted, NODE_DISABLE_COMPILE_CACHE: off} = process.env
  if (off) return undefined
  const uid = process.getuid?.() ?? 0
  const folder = wanted || join(tmpdir(), `msglint-${uid}`)
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    const stats = lstatSync(folder)
    const isOwn = process.platform === 'win32' || (stats.uid === uid && (stats.mode & 0o022) === 0)
    return stats.isDirectory() && isOwn ? folder : undefined
  } catch {
    return undefined
  }
}

function contentOf(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function keep(file, script) {
  // It is used by runs with the same settings alone.
  compileAfter(usual)
  const half = `${file}.${process.pid}`
  try {
    writeFileSync(half, script.createCachedData(), {mode: 0o600})
    renameSync(half, file)
  } catch {
    // The next run compiles again. Where a disk is full, each would leave its half.
    removeIfThere(half)
  }
}

function removeIfThere(file) {
  try {
    rmSync(file, {force: true})
  } catch {
    // A folder that cannot be written to has none.
  }
}

module.exports = {load}
