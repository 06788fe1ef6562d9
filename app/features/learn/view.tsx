import type { ComponentChildren } from 'preact'
import type { Technique } from '#core/vocabulary/records.ts'
import { causes } from '#knowledge/atlas/causes.ts'
import { course } from '#knowledge/evidence/course.ts'
import { disagreements } from '#knowledge/evidence/disagreements.ts'
import { habits } from '#knowledge/care/habits.ts'
import { heatLimits } from '#knowledge/evidence/heat-limits.ts'
import { movements } from '#knowledge/atlas/movements.ts'
import { muscles } from '#knowledge/atlas/muscles.ts'
import { myths } from '#knowledge/evidence/myths.ts'
import { professionals } from '#knowledge/care/professionals.ts'
import { signs } from '#knowledge/reference/signs.ts'
import { techniques } from '#knowledge/care/techniques.ts'
import { tools } from '#knowledge/care/tools.ts'
import { MovementPage, TechniquePage } from './pages/doing-pages.tsx'
import { MusclePage } from './pages/muscle-page.tsx'
import { sourceOf } from './pages/parts.tsx'
import { QuestionBody } from './questions/question-body.tsx'
import {
  CausePage,
  CoursePage,
  DisagreementPage,
  HabitPage,
  LimitPage,
  MythPage,
  ProfessionalPage,
  SignPage,
  ToolPage,
} from './pages/reading-pages.tsx'
import type { Entry } from './records.ts'
import { SourcePage } from './pages/source-page.tsx'

/** What stands on a page between its title and its sources. */
export interface LearnView {
  readonly lead?: string
  readonly body?: ComponentChildren
  readonly sources: readonly string[]
}

const NOTHING: LearnView = { sources: [] }
const find = <One extends { readonly id: string }>(records: Readonly<Record<string, One>>, id: string) =>
  Object.values(records).find(one => one.id === id)

/** The page of an entry. */
export function viewOf({ section, id, short }: Entry): LearnView {
  switch (section) {
    case 'question':
      return { lead: short, sources: [], body: <QuestionBody id={id} /> }
    case 'muscle': {
      const muscle = find(muscles, id)
      return muscle ? { lead: short, sources: muscle.sources, body: <MusclePage muscle={muscle} /> } : NOTHING
    }
    case 'technique': {
      const technique = find<Technique>(techniques, id)
      return technique
        ? {
            lead: short,
            sources: technique.sources,
            body: <TechniquePage technique={technique} />,
          }
        : NOTHING
    }
    case 'movement': {
      const movement = find(movements, id)
      return movement
        ? {
            lead: short,
            sources: movement.sources,
            body: <MovementPage movement={movement} />,
          }
        : NOTHING
    }
    case 'tool': {
      const tool = find(tools, id)
      return tool ? { lead: short, sources: tool.sources, body: <ToolPage tool={tool} /> } : NOTHING
    }
    case 'sign': {
      const sign = find(signs, id)
      return sign ? { lead: short, sources: sign.sources, body: <SignPage sign={sign} /> } : NOTHING
    }
    case 'cause': {
      const cause = find(causes, id)
      return cause ? { sources: cause.sources, body: <CausePage change={cause.change} /> } : NOTHING
    }
    case 'habit': {
      const habit = find(habits, id)
      return habit ? { sources: habit.sources, body: <HabitPage habit={habit} /> } : NOTHING
    }
    case 'professional': {
      const option = find(professionals, id)
      return option
        ? { lead: short, sources: option.sources, body: <ProfessionalPage option={option} /> }
        : NOTHING
    }
    case 'course': {
      const item = find(course, id)
      return item ? { lead: short, sources: item.sources, body: <CoursePage course={item} /> } : NOTHING
    }
    case 'limit': {
      const limit = find(heatLimits, id)
      return limit ? { sources: limit.sources, body: <LimitPage limit={limit} /> } : NOTHING
    }
    case 'disagreement': {
      const item = find(disagreements, id)
      return item ? { sources: item.sources, body: <DisagreementPage item={item} /> } : NOTHING
    }
    case 'myth': {
      const myth = find(myths, id)
      return myth ? { sources: myth.sources, body: <MythPage myth={myth} /> } : NOTHING
    }
    case 'word':
      return { lead: short, sources: [] }
    case 'source': {
      const source = sourceOf(id)
      return source ? { sources: [], body: <SourcePage id={id} source={source} /> } : NOTHING
    }
  }
}
