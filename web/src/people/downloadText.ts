/** Hands the browser a text to save as a file; nothing leaves the device. */
export const downloadText = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
