import { useState } from 'preact/hooks'
import { formatForPaper, readBundle } from '#core/share/fhir/read-bundle.ts'
import { MOST_PAPER, PAPER } from '#core/share/sheet-fragment.ts'
import { ADDRESSES } from '#core/vocabulary/addresses.ts'
import type { ScreenProps } from '#app/app.ts'
import { exportFormats } from '#app/features/mine/export-formats.ts'
import { at } from '#app/i18n/locale.ts'
import { QrCode } from '#app/platform/codes/qr-code.tsx'
import { packText } from '#app/platform/sealed-sheet.ts'
import { Button } from '#app/ui/button.tsx'
import { linkWords as text } from './words.ts'

/** The sheet in a code on the paper itself: where it fits, no server and no key is needed. */
export function PaperCode({ app }: ScreenProps) {
  const [link, setLink] = useState<string | undefined>(undefined)
  const [status, setStatus] = useState('')
  const make = async () => {
    const bundle = readBundle(JSON.parse(exportFormats.practice(app).text))
    const packed = bundle && (await packText(formatForPaper(bundle)))
    if (packed === undefined || packed.length > MOST_PAPER) return setStatus(text.paperTooMuch)
    setLink(`${location.origin}${at(ADDRESSES.sheet)}#${PAPER}${packed}`)
  }
  return (
    <div class="sheet-paper-code">
      {link === undefined ? (
        <div class="no-print">
          <p class="small muted">{text.paperText}</p>
          <Button onPress={() => void make()}>{text.paper}</Button>
          <p role="status">{status}</p>
        </div>
      ) : (
        <QrCode value={link} label={text.code} />
      )}
    </div>
  )
}
