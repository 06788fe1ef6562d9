/** Vite gives the address of a script built to run as a worker. */
declare module '*?worker&url' {
  const address: string
  export default address
}
