/** Knows who did what and why, keeps every byte as it came, and logs it all, append only. */
export { inAct, type Act, type Doors } from './act.ts'
export { openVault, type Vault } from './vault.io.ts'
