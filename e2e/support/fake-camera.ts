/** A browser whose camera sees what a test has filmed, so that a code is read as a phone reads it from a screen. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserType, LaunchOptions, Locator, Page } from '@playwright/test'

const WIDTH = 640
const HEIGHT = 480
/** What a room looks like behind a screen, 0 to 255. */
const ROOM = 130
const FRAMES = 10

/** A picture as shades of grey, row by row. */
interface Picture {
  readonly width: number
  readonly height: number
  readonly luma: readonly number[]
}

/** A browser with a camera, and what it sees from the next time that it is switched on. */
export interface CameraBrowser {
  readonly browser: Browser
  /** Films a part of a page: held a little askew, coming closer, under a lamp that flickers. */
  readonly film: (page: Page, part: Locator) => Promise<void>
  /** Films a grey wall. */
  readonly filmWall: () => void
}

/** Starts such a browser; its film lies in this folder. */
export async function launchWithCamera(
  browserType: BrowserType,
  options: LaunchOptions,
  folder: string,
): Promise<CameraBrowser> {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'camera.y4m')
  const write = (picture: Picture | undefined) => writeFileSync(file, filmOf(picture))
  write(undefined)
  const browser = await browserType.launch({
    ...options,
    args: [
      ...(options.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${file}`,
    ],
  })
  return {
    browser,
    filmWall: () => write(undefined),
    film: async (page, part) => write(await pictureOf(page, await part.screenshot())),
  }
}

/** A browser knows how to read its own screenshots. */
function pictureOf(page: Page, screenshot: Buffer): Promise<Picture> {
  return page.evaluate(
    async bytes => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(bytes)]))
      const { width, height } = bitmap
      const context = new OffscreenCanvas(width, height).getContext('2d')
      if (!context) throw new Error('a canvas has a context')
      context.drawImage(bitmap, 0, 0)
      const { data } = context.getImageData(0, 0, width, height)
      return { width, height, luma: [...data].filter((_, at) => at % 4 === 1) }
    },
    [...screenshot],
  )
}

function filmOf(picture: Picture | undefined): Buffer {
  const parts = [Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`)]
  const colourless = Buffer.alloc((WIDTH * HEIGHT) / 2, 128)
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const grey = Buffer.alloc(WIDTH * HEIGHT, ROOM)
    if (picture) project(picture, grey, frame)
    parts.push(Buffer.from('FRAME\n'), grey, colourless)
  }
  return Buffer.concat(parts)
}

function project({ width, height, luma }: Picture, into: Buffer, frame: number): void {
  const scale = (300 + frame * 8) / width
  const angle = ((frame - 6) * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const [dx, dy] = [x - WIDTH / 2, y - HEIGHT / 2]
      const column = Math.floor((dx * cos + dy * sin) / scale + width / 2)
      const row = Math.floor((dy * cos - dx * sin) / scale + height / 2)
      if (column < 0 || row < 0 || column >= width || row >= height) continue
      // Noise from a fixed rule, so that every run sees the same film.
      const noise = ((x * 7919 + y * 104_729 + frame * 1_299_709) % 25) - 12
      into[y * WIDTH + x] = 40 + (luma[row * width + column] ?? 0) * 0.7 + noise
    }
}
