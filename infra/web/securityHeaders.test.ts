import { describe, expect, test } from 'vitest';
import { securityHeaders } from './securityHeaders.ts';

describe('the security headers of the web client', () => {
  test('let it connect to its zones and to nothing else', () => {
    const { 'content-security-policy': policy } = securityHeaders({
      connect: ['https://api.example', 'wss://api.example', 'https://api.example'],
    });

    expect(policy).toContain("connect-src 'self' https://api.example wss://api.example;");
    expect(policy).toContain("default-src 'none'");
  });

  test('never allow inline or evaluated script', () => {
    const policy = securityHeaders({ connect: [] })['content-security-policy'];

    expect(policy).not.toMatch(/unsafe|\*|https:(\s|;)/);
    expect(policy).toContain("require-trusted-types-for 'script'");
  });
});
