import type { Painting, Stroke } from '#core/locate/painting.ts'

/** What was drawn, and what was taken back. */
export interface History {
  readonly painting: Painting
  readonly undone: readonly Painting[]
  readonly before: readonly Painting[]
}

const MAX_STEPS = 60

/** A history that begins with a painting. */
export function historyOf(painting: Painting): History {
  return { painting, undone: [], before: [] }
}

/** Adds a stroke; what was undone is forgotten. */
export function addStroke(history: History, stroke: Stroke): History {
  return changed(history, [...history.painting, stroke])
}

/** Takes everything away; undo brings it back. */
export function clearAll(history: History): History {
  return history.painting.length === 0 ? history : changed(history, [])
}

export function undo(history: History): History {
  const last = history.before.at(-1)
  if (!last) return history
  return {
    painting: last,
    before: history.before.slice(0, -1),
    undone: [...history.undone, history.painting],
  }
}

export function redo(history: History): History {
  const next = history.undone.at(-1)
  if (!next) return history
  return {
    painting: next,
    before: [...history.before, history.painting],
    undone: history.undone.slice(0, -1),
  }
}

function changed(history: History, painting: Painting): History {
  return { painting, before: [...history.before, history.painting].slice(-MAX_STEPS), undone: [] }
}
