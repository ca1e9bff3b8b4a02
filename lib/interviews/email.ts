const ADDRESS = /^[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@<>(),;:.]+$/;

/** Whether a mail could go there. Nothing is no mistake: the address may come later. */
export const isAddressOrNone = (text: string): boolean => text.trim() === '' || ADDRESS.test(text.trim());
