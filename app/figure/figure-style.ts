import { createContext } from 'preact'
import type { Build } from './skeleton.ts'

/** How the drawn person looks, chosen in Mine; every figure of the app takes it unless told otherwise. */
export interface FigureStyleValue {
  readonly tone: 1 | 2 | 3 | 4 | 5
  readonly build: Build
}

/** Before anything was chosen, and in every document. */
export const USUAL_FIGURE: FigureStyleValue = { tone: 2, build: 'broad' }

export const FigureStyle = createContext<FigureStyleValue>(USUAL_FIGURE)
