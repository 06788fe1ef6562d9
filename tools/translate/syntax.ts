/** Small readings of a syntax tree, as the bundler gives it. */
import type { ESTree } from 'vite'

export type Node = ESTree.Node & { readonly [part: string]: unknown }

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

export function children(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The name of an identifier, or what a literal key says; else nothing. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return ''
  const name = node['name'] ?? node['value']
  return typeof name === 'string' || typeof name === 'number' ? String(name) : ''
}
