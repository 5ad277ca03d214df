/** The part of WebAssembly's JavaScript interface that our kernels use; TypeScript has its types only beside those of a browser. */
declare namespace WebAssembly {
  interface Module {
    readonly compiled?: unique symbol
  }
  const Module: new (bytes: Uint8Array) => Module
  interface Memory {
    readonly buffer: ArrayBuffer
    grow(pages: number): number
  }
  const Memory: new (limits: { readonly initial: number; readonly maximum?: number }) => Memory
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>
  }
  const Instance: new (module: Module, imports: { readonly env: { readonly memory: Memory } }) => Instance
}
