import { useState } from 'preact/hooks'
import { QrCode } from '#app/platform/codes/qr-code.tsx'
import { Button } from '#app/ui/button.tsx'
import { sendWords as text } from './words/send.ts'
import './share-link.css'

interface ShareLinkProps {
  readonly link: string
  /** What the code is for, for whoever does not see it. */
  readonly label: string
  /** What the share sheet calls it. */
  readonly title: string
}

/** A link in every way it can go: as a code to scan, to the share sheet where there is one, and copied. */
export function ShareLink({ link, label, title }: ShareLinkProps) {
  const [said, setSaid] = useState('')
  const copy = () =>
    void navigator.clipboard.writeText(link).then(
      () => setSaid(text.copied),
      () => setSaid(text.notCopied),
    )
  const canShare = typeof navigator !== 'undefined' && 'share' in navigator
  const share = () => void navigator.share({ title, url: link }).catch(() => undefined)
  return (
    <div class="share-link">
      <QrCode value={link} label={label} />
      <div class="row-wrap">
        {canShare && (
          <Button variant="main" icon="share" onPress={share}>
            {text.share}
          </Button>
        )}
        <Button icon="copy" onPress={copy}>
          {text.copy}
        </Button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
      <input
        class="share-link-text"
        readOnly
        aria-label={text.link}
        value={link}
        onFocus={event => event.currentTarget.select()}
      />
    </div>
  )
}
