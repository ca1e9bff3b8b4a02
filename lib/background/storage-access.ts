/** Content scripts live in mail pages' processes: what we store is not for them. Firefox has no such switch. */
export function keepFromContentScripts(local: {
  setAccessLevel?(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}): void {
  void local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
