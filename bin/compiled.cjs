// What is done about V8's compilers.
//
// Keeps what V8 compiled of the bundle for the next run: to compile it takes as long as to judge a draft. From Node 22.8 on,
// `module.enableCompileCache` would do so too, but first loads Node's own loader of modules.
'use strict'
const {
  closeSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} = require('node:fs')
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

let patience

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
    if (isOld) patience = setTimeout(compileAfter, oneDraft, patient).unref()
  }
}

/** To be told that a run has ended: on a slow machine one draft takes as long as many do elsewhere. */
function end() {
  clearTimeout(patience)
}

/** @param {string} file @param {(loaded: any) => boolean} isUsed */
function loadKept(file, isUsed) {
  const folder = cacheFolder()
  const loader = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER
  const extensions = Module._extensions
  if (folder === undefined || loader === undefined || extensions['.cjs'] !== undefined) return require(file)
  extensions['.cjs'] = (loaded, filename) => {
    // Its name has a hash of what is in it, so that nothing stale is ever used.
    if (!/^main-[\w-]+\.cjs$/.test(basename(filename))) return extensions['.js'](loaded, filename)
    const kept = join(folder, `${basename(filename)}-${process.versions.v8}-${process.arch}`)
    const script = compile(filename, kept, loader)
    // What a run has not used is not compiled, so that nothing is to be had from one that only told its version.
    if (script.cachedDataRejected !== false) {
      process.once('exit', () => process.uptime() < longest && isUsed(require(file)) && keep(kept, script))
    }
    const {exports} = loaded
    script
      .runInThisContext()
      .call(exports, exports, Module.createRequire(filename), loaded, filename, dirname(filename))
  }
  try {
    return require(file)
  } finally {
    delete extensions['.cjs']
  }
}

/**
 * Memory that is used for the first time costs more than what is done in it. So the bundle, which is plain ASCII, is read to
 * where the parts of its wrapper stand on either side; and once its text is taken out, what is kept of it is read over it.
 * @param {string} filename @param {string} kept @param {symbol} loader
 */
function compile(filename, kept, loader) {
  const [before, behind] = wrapper
  const bundle = openSync(filename)
  try {
    const {size} = fstatSync(bundle)
    const room = Buffer.allocUnsafeSlow(Math.max(before.length + size + behind.length, sizeOf(kept)))
    const end = before.length + fill(room, bundle, before.length, size)
    room.write(before, 0, 'latin1')
    room.write(behind, end, 'latin1')
    const source = room.toString('latin1', 0, end + behind.length)
    return new vm.Script(source, {
      filename,
      columnOffset: -before.length,
      importModuleDynamically: loader,
      cachedData: contentOf(kept, room)
    })
  } finally {
    closeSync(bundle)
  }
}

/** How many bytes a file has; 0 where there is none. */
function sizeOf(file) {
  try {
    return statSync(file).size
  } catch {
    return 0
  }
}

/** Ends what is kept: V8 takes what lost its end, as when the power fails, for code, and crashes. */
const endMark = Buffer.from('kept whole')

/** What was kept in a file, read into a room; nothing where it cannot be read, or not to its end. */
function contentOf(file, room) {
  let opened
  try {
    opened = openSync(file)
    const end = fill(room, opened, 0, room.length) - endMark.length
    return end > 0 && room.subarray(end, end + endMark.length).equals(endMark) ? room.subarray(0, end) : undefined
  } catch {
    return undefined
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

/** Reads so many bytes of a file, or as many as it has; returns how many. */
function fill(room, file, from, size) {
  let at = 0
  while (at < size) {
    const count = readSync(file, room, from + at, size - at, at)
    if (count === 0) break
    at += count
  }
  return at
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

function keep(file, script) {
  // It is used by runs with the same settings alone.
  compileAfter(usual)
  const half = `${file}.${process.pid}`
  try {
    const kept = openSync(half, 'wx', 0o600)
    try {
      writeFileSync(kept, script.createCachedData())
      writeFileSync(kept, endMark)
      fsyncSync(kept)
    } finally {
      closeSync(kept)
    }
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

module.exports = {end, load}
