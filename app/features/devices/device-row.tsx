import { useId, useState } from 'preact/hooks'
import { DEVICE_NAME_LENGTH } from '#core/sync/content.ts'
import type { SyncDevice } from '#app/state/sync.ts'
import { Button } from '#app/ui/button.tsx'
import { agoWords } from './ago.ts'
import { devicesWords as words } from './words/devices.ts'

interface DeviceRowProps {
  readonly device: SyncDevice
  /** No other device shares the diary. */
  readonly isAlone: boolean
  readonly now: number
  readonly onRename: (name: string) => Promise<void>
  /** Removes it, or stops sharing when it is this one. */
  readonly onRemove: () => Promise<void>
}

/** A device, when it was last heard of, and its two acts; what removing means is said before it is done. */
export function DeviceRow({ device, isAlone, now, onRename, onRemove }: DeviceRowProps) {
  const { name, isThis, lastSeen } = device
  const [open, setOpen] = useState<'rename' | 'remove' | undefined>(undefined)
  const seen = isThis
    ? words.thisOne
    : lastSeen === undefined
      ? words.notHeard
      : words.seen(agoWords(lastSeen, now))
  return (
    <li class="devices-row">
      <div class="devices-who">
        <strong>{name}</strong>
        <span class="small muted">{seen}</span>
      </div>
      {open === undefined && (
        <div class="row-wrap">
          <Act name={words.rename} label={words.renameThis(name)} onPress={() => setOpen('rename')} />
          <Act
            name={isThis ? words.leave : words.remove}
            label={isThis ? words.leave : words.removeThis(name)}
            onPress={() => setOpen('remove')}
          />
        </div>
      )}
      {open === 'rename' && (
        <Rename
          name={name}
          onDone={next => {
            setOpen(undefined)
            if (next !== undefined && next !== name) void onRename(next)
          }}
        />
      )}
      {open === 'remove' && (
        <div class="devices-sure">
          <p>{isThis ? (isAlone ? words.leaveLast : words.leaveText) : words.removeText(name)}</p>
          <div class="row-wrap">
            <Button onPress={() => setOpen(undefined)}>{words.cancel}</Button>
            <Button
              variant="stop"
              onPress={() => {
                setOpen(undefined)
                void onRemove()
              }}
            >
              {isThis ? words.sureLeave : words.sureRemove(name)}
            </Button>
          </div>
        </div>
      )}
    </li>
  )
}

interface ActProps {
  readonly name: string
  /** With the device it is about, for whoever hears one button at a time. */
  readonly label: string
  readonly onPress: () => void
}

function Act({ name, label, onPress }: ActProps) {
  return (
    <button type="button" class="button button-quiet button-usual" aria-label={label} onClick={onPress}>
      {name}
    </button>
  )
}

interface RenameProps {
  readonly name: string
  readonly onDone: (name: string | undefined) => void
}

function Rename({ name, onDone }: RenameProps) {
  const id = useId()
  const [next, setNext] = useState(name)
  const save = () => onDone(next.trim() === '' ? undefined : next.trim())
  return (
    <form
      class="devices-form"
      onSubmit={event => {
        event.preventDefault()
        save()
      }}
    >
      <label for={id}>{words.name}</label>
      <input
        id={id}
        type="text"
        maxLength={DEVICE_NAME_LENGTH}
        autocomplete="off"
        value={next}
        onInput={event => setNext(event.currentTarget.value)}
      />
      <div class="row-wrap">
        <Button onPress={save}>{words.saveName}</Button>
        <Button variant="quiet" onPress={() => onDone(undefined)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
