import { expect, test } from 'vitest';
import { secretText, signatureFor } from './signatureFor.ts';

const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64');
const message = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1_614_265_330,
  body: '{"test": 2432232314}',
};

test('a message is signed as the libraries of Standard Webhooks check it', () => {
  expect(signatureFor([secret], message)).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  expect(secretText(secret)).toBe('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
});

test('while a secret is being changed, both sign; a byte, a second or an id more is another signature', () => {
  const right = signatureFor([secret], message);
  const both = signatureFor([Buffer.from('another'), secret], message);
  const others = [
    { ...message, id: `${message.id}k` },
    { ...message, timestamp: message.timestamp + 1 },
    { ...message, body: `${message.body} ` },
  ];

  expect(both.split(' ')).toHaveLength(2);
  expect(both).toContain(right);
  for (const other of others) expect(signatureFor([secret], other)).not.toBe(right);
  console.log(`webhook signatures: ${others.length} changed messages, none signed alike`);
});
