interface TrustedTypePolicyFactory {
  createPolicy(name: string, rules: Record<string, (input: string) => string>): unknown
}

/**
 * The only strings that may become scripts or markup: a worker of our own origin (MapLibre's, from a blob), and never any
 * HTML. Browsers without Trusted Types go without.
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory }
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address
      throw new TypeError(`script refused: ${address}`)
    },
  })
}
