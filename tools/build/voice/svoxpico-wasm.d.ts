/** What we call of the synthesizer; the package comes without types. */
declare module '@echogarden/svoxpico-wasm' {
  /** Its functions; all they take and give are numbers, pointers and lengths in bytes of its memory. */
  export type PicoFunction =
    | 'malloc'
    | 'free'
    | 'pico_initialize'
    | 'pico_loadResource'
    | 'pico_getResourceName'
    | 'pico_createVoiceDefinition'
    | 'pico_addResourceToVoiceDefinition'
    | 'pico_newEngine'
    | 'pico_putTextUtf8'
    | 'pico_getData'
  type Functions = Readonly<Record<`_${PicoFunction}`, (...values: readonly number[]) => number>>
  export interface SvoxPico extends Functions {
    readonly FS: { readonly writeFile: (path: string, bytes: Uint8Array) => void }
    readonly HEAPU8: Uint8Array
    readonly HEAP16: Int16Array
    readonly HEAP32: Int32Array
  }
  export default function load(): Promise<SvoxPico>
}
