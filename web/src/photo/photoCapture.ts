/** What covers and sends a photo: apart from the other parts, because the button that asks for it is in a first load. */
export const photoCapture = () => import('./PhotoCapture.tsx').then(({ PhotoCapture }) => PhotoCapture);
