/** What every screen and every page of Learn says where there is no script: the urgent signs, and whom to call. */
import { renderToString } from 'preact-render-to-string'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import { LANGUAGE_FACTS } from '#core/vocabulary/language.ts'
import { emergencyNumbers } from '#knowledge/safety/emergency-numbers.ts'
import { URGENT_SIGNS, UrgentSigns } from '#app/features/check/urgent-signs.tsx'
import { at, LANGUAGE } from '#app/i18n/locale.ts'
import { telOf } from '#app/ui/tel.ts'
import { pageWords } from './words.ts'

const { noScriptHelp: words } = pageWords

/** The numbers of where most readers of the language live; everybody else has 112. */
const NUMBERS = emergencyNumbers.filter(
  ({ region, number }) => LANGUAGE_FACTS[LANGUAGE].regions.includes(region) && number !== '112',
)

/** As the inside of a `noscript`, the same on every page to read: what is on it can be read without a script, so the signs open. */
export function prerenderNoScriptBrief(): string {
  return renderToString(
    <div class="page narrow no-script">
      <details>
        <summary>{words.signs}</summary>
        <p class="small">{URGENT_SIGNS.map(({ short }) => short).join(' · ')}</p>
      </details>
      <p class="small">
        {words.numbers} <a href="tel:112">{words.anywhere}</a>
        {NUMBERS.map(({ place, number }) => (
          <span key={place}>
            {' '}
            · <a href={telOf(number)}>{`${place}: ${number}`}</a>
          </span>
        ))}{' '}
        · <a href={at(ADDRESSES.somebody)}>{words.doctor}</a>
      </p>
    </div>,
  )
}

/** As the inside of a `noscript`, the same on every screen. */
export function prerenderNoScriptHelp(): string {
  return renderToString(
    <div class="page narrow no-script">
      <section class="card">
        <h2>{words.title}</h2>
        <p>{words.text}</p>
        <p>{words.signs}</p>
        <UrgentSigns />
        <p>{words.numbers}</p>
        <ul>
          <li>
            <a href="tel:112">{words.anywhere}</a>
          </li>
          {NUMBERS.map(({ place, number }) => (
            <li key={place}>
              <a href={telOf(number)}>
                {place}: {number}
              </a>
            </li>
          ))}
        </ul>
        <p>
          <a href={at(ADDRESSES.somebody)}>{words.doctor}</a> ·{' '}
          <a href={at(ADDRESSES.learn)}>{words.learn}</a>
        </p>
      </section>
    </div>,
  )
}
