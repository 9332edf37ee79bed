// SPDX-FileCopyrightText: Kept contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other checkers of wording cost on the text that bench_wording measures Kept with.
//
//     node tests/bench/peers/measure.mjs FOLDER [TEXT]
//
// FOLDER is where the peers were installed with npm (proselint, which isn't from there, is taken from the PATH); those
// that are missing are passed by. For each it prints the medians of a whole process, of a warm check of the whole text,
// and of one key: a check after a letter of the text as it is typed. No text is checked twice, so that no peer answers
// from what it remembers. docs/STYLES.md tells how to install them, and keeps the figures.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const data = join(dirname(fileURLToPath(import.meta.url)), '../../data/bench/reply250.txt')
const PROCESS_ROUNDS = 11
const WARM_ROUNDS = 51
const KEY_STEP = 10 // every tenth letter: slow peers take a minute otherwise

const median = times => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]

/** How each peer is run by itself on a file, and how its check is made: a function from a text to what it found. */
const peers = [
  {
    name: 'write-good',
    command: file => ['write-good', file],
    check: async load => {
      const { default: writeGood } = await load('write-good')
      return text => writeGood(text).length
    },
  },
  {
    name: 'alex',
    command: file => ['alex', '--text', file],
    check: async load => {
      const { text: alex } = await load('alex')
      return text => alex(text).messages.length
    },
  },
  {
    name: 'textlint',
    command: (file, folder) => ['textlint', '--config', rulesFor(folder), file],
    check: async (load, folder) => {
      const { createLinter, loadTextlintrc } = await load('textlint')
      const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: rulesFor(folder) }) })
      return async text => (await linter.lintText(text, 'reply.txt')).messages.length
    },
  },
  {
    name: 'retext',
    check: async load => {
      const { retext } = await load('retext')
      const plugins = ['simplify', 'passive', 'intensify', 'repeated-words', 'equality', 'readability']
      const processor = retext()
      for (const plugin of plugins) processor.use((await load(`retext-${plugin}`)).default)
      return async text => (await processor.process(text)).messages.length
    },
  },
  {
    name: 'harper.js',
    check: async load => {
      const { LocalLinter } = await load('harper.js')
      const { binary } = await load('harper.js/binary')
      const linter = new LocalLinter({ binary })
      await linter.setup()
      return async text => (await linter.lint(text, { language: 'plaintext' })).length
    },
  },
  { name: 'proselint', command: file => ['proselint', file] },
]

/** The file that names textlint's rules, those installed beside it. */
function rulesFor(folder) {
  const rules = ['write-good', 'alex', 'stop-words', 'en-max-word-count']
  const installed = rules.filter(rule => existsSync(join(folder, 'node_modules', `textlint-rule-${rule}`)))
  const file = join(folder, 'textlintrc.json')
  writeFileSync(file, JSON.stringify({ rules: Object.fromEntries(installed.map(rule => [rule, true])) }))
  return file
}

/** Imports packages as a program in `folder` would: through a module that stands there. */
async function loaderFor(folder) {
  const module = join(folder, 'load.mjs')
  writeFileSync(module, 'export default name => import(name)\n')
  return (await import(pathToFileURL(module))).default
}

/** The same text in so many versions, each with another number at its end. */
const versionsOf = (text, count) => Array.from({ length: count }, (_, round) => `${text}\n${round}\n`)

/** The text as it is typed. */
function typedBy(text, step) {
  const typed = []
  for (let length = 1; length <= text.length; length += step) typed.push(text.slice(0, length))
  return typed
}

async function medianOver(texts, work) {
  const times = []
  for (const text of texts) {
    const begin = process.hrtime.bigint()
    await work(text)
    times.push(Number(process.hrtime.bigint() - begin) / 1e6)
  }
  return median(times)
}

async function wholeProcess(peer, folder, text) {
  const scratch = mkdtempSync(join(tmpdir(), 'peers-'))
  const env = { ...process.env, PATH: join(folder, 'node_modules/.bin') + delimiter + process.env.PATH }
  let round = 0
  const files = versionsOf(text, PROCESS_ROUNDS).map(version => {
    const file = join(scratch, `reply${++round}.txt`)
    writeFileSync(file, version)
    return file
  })
  try {
    return await medianOver(files, file => {
      const [program, ...rest] = peer.command(file, folder)
      const { error } = spawnSync(program, rest, { env })
      if (error) throw error
    })
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

const shown = milliseconds => (milliseconds === undefined ? '-' : `${milliseconds.toFixed(2)} ms`).padStart(14)

async function measure(peer, folder, text) {
  let found, warm, key, alone
  if (peer.check) {
    const check = await peer.check(await loaderFor(folder), folder)
    found = await check(text)
    warm = await medianOver(versionsOf(text, WARM_ROUNDS), check)
    key = await medianOver(typedBy(text, KEY_STEP), check)
  }
  if (peer.command) alone = await wholeProcess(peer, folder, text)
  console.log(`${peer.name.padEnd(12)}${shown(alone)}${shown(warm)}${shown(key)}${String(found ?? '-').padStart(7)}`)
}

const isInstalled = (peer, folder) =>
  peer.check ? existsSync(join(folder, 'node_modules', peer.name)) : !spawnSync(peer.name, ['--version']).error

const [folderName, file = data] = process.argv.slice(2)
if (!folderName) {
  console.error('usage: node measure.mjs FOLDER [TEXT]')
  process.exit(2)
}
const folder = resolve(folderName)
const text = readFileSync(file, 'utf8')
console.log(`${'peer'.padEnd(12)}${'whole process'.padStart(14)}${'warm'.padStart(14)}${'one key'.padStart(14)}${'found'.padStart(7)}`)
for (const peer of peers.filter(peer => isInstalled(peer, folder))) await measure(peer, folder, text)
process.exit(0) // harper.js keeps a worker
