import { describe, expect, test } from 'vitest'
import { compile } from '../src/compile.js'
import { fromTexts } from './files.js'

const module =
  'iqa: 1\nmodule: m\ntitle: M\nversion: 1.0.0\nquestions:\n  - {id: inner, ask: Was it done?, answer: yes_no}\n'

/** A set of two modules in two sections, with conditions in the places where they are given. */
function said(of: Partial<Record<'m' | 'n' | 'one' | 'two' | 'last' | 'values', string>>): readonly string[] {
  const when = (written: string | undefined): string => (written === undefined ? '' : `, when: ${written}`)
  const also = (written: string | undefined): string => (written === undefined ? '' : `, ${written}`)
  const text = `iqa: 1
set: order
title: Order
version: 1.0.0
${of.values === undefined ? '' : `values: ${of.values}\n`}modules:
  - {include: m.iqa.yaml, as: m, switched_on_by: host${also(of.m)}}
  - {include: m.iqa.yaml, as: n, switched_on_by: host${also(of.n)}}
sections:
  - {id: one, title: One${when(of.one)}, questions: [{insert: m}, {id: first, ask: Was it met?, answer: yes_no}]}
  - {id: two, title: Two${when(of.two)}, questions: [{insert: n}, {id: last, ask: Was it met?, answer: yes_no${when(of.last)}}]}
`
  const { diagnostics } = compile('order.iqa.yaml', {
    loader: fromTexts({ 'order.iqa.yaml': text, 'm.iqa.yaml': module }),
  })
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code} ${message}`)
}

describe('a section stands before the modules inserted in it, and a module before its questions', () => {
  test.each([
    { reads: 'a section the switch of an earlier module', of: { two: '{module: m}' } },
    { reads: 'a module the switch of an earlier one', of: { n: 'offer_when: {module: m}' } },
    { reads: 'a module a question before it', of: { n: 'on_when: {first: yes}' } },
    { reads: 'a question the switch of a module before it in its section', of: { last: '{module: n}' } },
    { reads: 'a section a question of an earlier module', of: { two: '{m.inner: yes}' } },
    {
      reads: 'a section a value over an earlier switch',
      of: { two: '{later: yes}', values: '{later: {when: {module: m}}}' },
    },
  ])('it is fine that $reads decides', ({ of }) => {
    expect(said(of)).toEqual([])
  })

  test.each([
    {
      reads: 'a section the switch of a module inserted first in it',
      of: { one: '{module: m}' },
      fault: 'IQA211 Whether module m is on is read before its place.',
    },
    {
      reads: 'a section, by way of a value, the switch of a module inserted first in it',
      of: { two: '{v: yes}', values: '{v: {when: {module: n}}}' },
      fault: 'IQA205 v depends on n, which comes later than this.',
    },
    { reads: 'a module its own switch', of: { m: 'offer_when: {module: m}' }, fault: 'IQA404 m waits for itself.' },
    {
      reads: 'a module in on_when its own switch',
      of: { n: 'on_when: {module: n}' },
      fault: 'IQA404 n waits for itself.',
    },
    {
      reads: 'a module and a later one each the other',
      of: { m: 'offer_when: {module: n}', n: 'on_when: {module: m}' },
      fault: 'IQA404 m and n wait for each other.',
    },
    {
      reads: 'a module a value over its own switch',
      of: { m: 'offer_when: {v: yes}', values: '{v: {when: {module: m}}}' },
      fault: 'IQA404 v and m wait for each other.',
    },
    {
      reads: 'a module the switch of a later one',
      of: { m: 'offer_when: {module: n}' },
      fault: 'IQA211 Whether module n is on is read before its place.',
    },
    {
      reads: 'a module a question of its own',
      of: { m: 'offer_when: {m.inner: yes}' },
      fault: 'IQA205 m.inner is asked later than this.',
    },
    { reads: 'a question itself', of: { last: '{last: yes}' }, fault: 'IQA205 last cannot depend on itself.' },
  ])('it is said, once, that $reads', ({ of, fault }) => {
    expect(said(of)).toEqual([fault])
  })
})
