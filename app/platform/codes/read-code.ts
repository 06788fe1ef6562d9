import decodeQR from 'qr/decode.js'

/** Pixels row by row, four octets each. */
type Pixels = Pick<ImageData, 'width' | 'height' | 'data'>

/** What a camera may spend on one picture, and what a picture that somebody chose may. Milliseconds. */
const FRAME_MS = 60
const PICTURE_MS = 2_000
/** The longest side that is looked at first, and then: a small code in a large picture needs the larger one. Pixels. */
const SIDES = [900, 1_800] as const

/** The text of the code in a frame of a camera; none where there is no code that can be read. */
export function readFrame(pixels: Pixels): string | undefined {
  return read(pixels, FRAME_MS)
}

/** The text of the code in a picture; none where there is none, or the file is no picture. */
export async function readPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined)
  if (!picture) return undefined
  for (const side of SIDES) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height))
    const [width, height] = [Math.ceil(picture.width * scale), Math.ceil(picture.height * scale)]
    const context = new OffscreenCanvas(width, height).getContext('2d')
    if (!context) return undefined
    // A drawing with nothing behind it is meant for white paper.
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    context.drawImage(picture, 0, 0, width, height)
    const text = read(context.getImageData(0, 0, width, height), PICTURE_MS)
    if (text !== undefined || scale === 1) return text
  }
  return undefined
}

function read({ width, height, data }: Pixels, timeLimit: number): string | undefined {
  try {
    return decodeQR({ width, height, data }, { format: 'RGBA', timeLimit })
  } catch {
    // The library throws where it finds no code.
    return undefined
  }
}
